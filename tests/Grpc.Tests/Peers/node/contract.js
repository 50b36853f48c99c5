'use strict';
const path = require('node:path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const protos = path.join(__dirname, '..', '..', 'protos');
const definition = loader.loadSync(['interop.proto', 'everything.proto', 'optionals.proto'], {
  includeDirs: [protos],
  keepCase: true,
  longs: String,
  enums: Number,
  oneofs: true,
  defaults: true,
});
const { interop, everything } = grpc.loadPackageDefinition(definition).scorecard;

module.exports = {
  Interop: interop.v1.Interop,
  Absent: interop.v1.Absent,
  EverythingService: everything.v1.EverythingService,
  OptionalsService: everything.v1.OptionalsService,
};
