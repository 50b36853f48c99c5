'use strict';

const unary = (call, callback) => callback(null, call.request);

// Every message goes through this library's own reader and writer on its way back.
const service = {
  Unary: unary,
  Nothing: unary,
  Anything: unary,
  Later: unary,
  Old: unary,

  ServerStream: call => {
    call.write(call.request);
    call.write(call.request);
    call.end();
  },

  ClientStream: (call, callback) => {
    let last;
    call.on('data', message => (last = message));
    call.on('end', () => callback(null, last));
  },

  Duplex: call => {
    call.on('data', message => call.write(message));
    call.on('end', () => call.end());
  },
};

module.exports = { service, optionals: { Unary: unary } };
