'use strict';
// node server.js [gzip]: prints its port, serves until its input ends, so that it never outlives the test.
const grpc = require('@grpc/grpc-js');
const contract = require('./contract');
const interop = require('./interop');
const everything = require('./everything');

const options = { 'grpc.max_receive_message_length': 8 * 1024 * 1024 };
if (process.argv[2] === 'gzip') options['grpc.default_compression_algorithm'] = grpc.compressionAlgorithms.gzip;

const server = new grpc.Server(options);
server.addService(contract.Interop.service, interop);
server.addService(contract.EverythingService.service, everything.service);
server.addService(contract.OptionalsService.service, everything.optionals);
server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  console.log(port);
});

process.stdin.resume();
process.stdin.on('end', () => process.exit());
