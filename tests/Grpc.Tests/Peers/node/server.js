'use strict';
// node server.js: prints its port, serves until its input ends, so that it never outlives the test.
const grpc = require('@grpc/grpc-js');
const contract = require('./contract');
const interop = require('./interop');
const everything = require('./everything');

const server = new grpc.Server({ 'grpc.max_receive_message_length': 8 * 1024 * 1024 });
server.addService(contract.Interop.service, interop);
server.addService(contract.EverythingService.service, everything.service);
server.addService(contract.OptionalsService.service, everything.optionals);
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit());
