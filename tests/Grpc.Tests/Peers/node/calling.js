'use strict';
const { credentials, Metadata } = require('@grpc/grpc-js');

const limits = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };

function connect(Service, address, options = {}) {
  return new Service(address, credentials.createInsecure(), { ...limits, ...options });
}

function settle(begin) {
  return new Promise((resolve, reject) => {
    const outcome = {};
    const call = begin((error, response) => {
      outcome.response = response;
      if (error) reject(error);
    });
    call.on('metadata', headers => (outcome.headers = headers));
    call.on('status', ended => {
      outcome.trailers = ended.metadata;
      if (ended.code === 0) resolve(outcome);
    });
  });
}

function unary(client, method, request, metadata = new Metadata(), options = {}) {
  return settle(callback => client[method](request, metadata, options, callback));
}

function clientStream(client, requests) {
  return settle(callback => {
    const call = client.ClientStream(callback);
    for (const request of requests) call.write(request);
    call.end();
    return call;
  });
}

// The status of a call whose errors are expected.
function ending(call) {
  call.on('error', () => {});
  return new Promise(resolve => call.on('status', resolve));
}

async function collect(call) {
  const responses = [];
  for await (const response of call) responses.push(response);
  return responses;
}

async function begun(client, call_id) {
  for (;;) {
    const { response } = await unary(client, 'Progress', { call_id });
    if (response.begun) return;
  }
}

module.exports = { connect, unary, clientStream, collect, ending, begun };
