'use strict';
const { once } = require('node:events');
const { Metadata } = require('@grpc/grpc-js');
const { Calls } = require('./calls');

const calls = new Calls();

function withPrefix(call, prefix) {
  const kept = new Metadata();
  for (const key of Object.keys(call.metadata.getMap()))
    if (key.startsWith(prefix)) for (const value of call.metadata.get(key)) kept.add(key, value);
  return kept;
}

function begin(call) {
  call.sendMetadata(withPrefix(call, 'x-echo'));
}

function trailers(call, request) {
  const metadata = withPrefix(call, 'x-trail');
  if (request.end?.details.length) metadata.set('grpc-status-details-bin', request.end.details);
  return metadata;
}

function failure(call, request) {
  const { code, message } = request.end ?? { code: 0 };
  return code ? { code, details: message, metadata: trailers(call, request) } : null;
}

function response(call, request, payload, index) {
  const body = request.response_size ? Buffer.alloc(request.response_size) : payload;
  return { payload: body, index, peer: call.getPeer() };
}

function answer(call, callback, request, payload) {
  const entry = calls.begin(call, request.call_id);
  begin(call);
  if (request.hang) return;
  entry.end?.(false);
  const failed = failure(call, request);
  if (failed) callback(failed);
  else callback(null, response(call, request, payload, 0), trailers(call, request));
}

function finish(call, request) {
  const failed = failure(call, request);
  if (failed) call.emit('error', failed);
  else call.end(trailers(call, request));
}

async function write(call, message) {
  if (!call.write(message)) await once(call, 'drain');
}

module.exports = {
  Unary: (call, callback) => answer(call, callback, call.request, call.request.payload),

  ServerStream: async call => {
    const entry = calls.begin(call, call.request.call_id);
    begin(call);
    for (let i = 0; i < call.request.count && !call.cancelled; i++) {
      await write(call, response(call, call.request, call.request.payload, i));
      entry.sent++;
    }
    if (call.request.hang || call.cancelled) return;
    entry.end?.(false);
    finish(call, call.request);
  },

  ClientStream: (call, callback) => {
    const payloads = [];
    let last = {};
    call.on('data', request => payloads.push((last = request).payload));
    call.on('end', () => answer(call, callback, last, Buffer.concat(payloads)));
  },

  Duplex: async call => {
    begin(call);
    let last = { end: null };
    let index = 0;
    for await (const request of call.iterator({ destroyOnReturn: false })) {
      last = request;
      calls.begin(call, request.call_id);
      if (failure(call, request)) break;
      await write(call, response(call, request, request.payload, index++));
    }
    finish(call, last);
  },

  Outcome: (call, callback) => calls.ended(call.request.call_id).then(outcome => callback(null, outcome)),

  Progress: (call, callback) => callback(null, calls.progress(call.request.call_id)),
};
