'use strict';
// Each case opens its own connection, so that one cannot spoil the next.
const assert = require('node:assert/strict');
const { once } = require('node:events');
const { randomBytes, randomUUID } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { status, Metadata } = require('@grpc/grpc-js');
const contract = require('./contract');
const { connect, unary, clientStream, collect, ending, begun } = require('./calling');

const awkward = ' snö ☃ 😀 100% %41 "quoted"\\ line\r\nbreak\ttab\u0001\u007f{}~ trailing ';
const payload = Buffer.from(awkward);
const MB = 1024 * 1024;
// Random bits, one to a byte: zeros would be taken for a bomb.
const compressible = randomBytes(MB).map(byte => byte & 1);

const withInterop = (body, options) => async address => {
  const client = connect(contract.Interop, address, options);
  try {
    await body(client);
  } finally {
    client.close();
  }
};

function refused(code) {
  return call => assert.rejects(call, error => error.code === code || assert.fail(`${error.code} ${error.details}`));
}

const cases = {
  unary: withInterop(async client => {
    const { response } = await unary(client, 'Unary', { payload });
    assert.deepEqual(response.payload, payload);
  }),

  'server-stream': withInterop(async client => {
    const responses = await collect(client.ServerStream({ payload, count: 10 }));
    assert.deepEqual(responses.map(r => r.index), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.deepEqual(responses[9].payload, payload);
  }),

  'server-stream-empty': withInterop(async client => {
    assert.deepEqual(await collect(client.ServerStream({ count: 0 })), []);
  }),

  'client-stream': withInterop(async client => {
    const { response } = await clientStream(client, [{ payload }, { payload }, { payload }]);
    assert.deepEqual(response.payload, Buffer.concat([payload, payload, payload]));
  }),

  duplex: withInterop(async client => {
    const call = client.Duplex();
    for (let i = 0; i < 10; i++) {
      call.write({ payload });
      const [response] = await once(call, 'data');
      assert.equal(response.index, i);
    }
    const ended = ending(call);
    call.end();
    assert.equal((await ended).code, status.OK);
  }),

  'status-after-messages': withInterop(async client => {
    const call = client.ServerStream({ count: 2, end: { code: status.DATA_LOSS, message: awkward } });
    const ended = ending(call);
    const received = [];
    call.on('data', response => received.push(response));
    const { code, details } = await ended;
    assert.equal(code, status.DATA_LOSS);
    assert.equal(details, awkward);
    assert.equal(received.length, 2);
  }),

  'status-duplex': withInterop(async client => {
    const call = client.Duplex();
    const ended = ending(call);
    call.on('data', () => {});
    call.write({ payload });
    call.write({ end: { code: status.ABORTED, message: awkward } });
    const { code, details } = await ended;
    assert.equal(code, status.ABORTED);
    assert.equal(details, awkward);
  }),

  'empty-message': withInterop(async client => {
    const { response } = await unary(client, 'Unary', {});
    assert.equal(response.payload.length, 0);
  }),

  'large-message': withInterop(async client => {
    const large = Buffer.alloc(5 * MB, 'abcdefghijk');
    const { response } = await unary(client, 'Unary', { payload: large });
    assert.ok(response.payload.equals(large));
  }),

  'message-over-the-limit': withInterop(async client => {
    await refused(status.RESOURCE_EXHAUSTED)(unary(client, 'Unary', { payload: Buffer.alloc(9 * MB) }));
    await unary(client, 'Unary', {});
  }),

  metadata: withInterop(async client => {
    const sent = new Metadata();
    sent.add('x-echo-one', 'first');
    sent.add('x-echo-one', 'second');
    sent.add('x-trail-ascii', '~!@#$%^&*()_+ {}|:"<>?\\');
    const { headers, trailers } = await unary(client, 'Unary', {}, sent);
    assert.deepEqual(headers.get('x-echo-one').join(', '), 'first, second');
    assert.deepEqual(trailers.get('x-trail-ascii'), ['~!@#$%^&*()_+ {}|:"<>?\\']);
  }),

  'binary-metadata': withInterop(async client => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const sent = new Metadata();
    for (const value of [every, Buffer.from([0]), Buffer.from([255, 254])]) sent.add('x-echo-some-bin', value);
    sent.add('x-trail-some-bin', every);
    const { headers, trailers } = await unary(client, 'Unary', {}, sent);
    assert.deepEqual(headers.get('x-echo-some-bin'), [every, Buffer.from([0]), Buffer.from([255, 254])]);
    assert.deepEqual(trailers.get('x-trail-some-bin'), [every]);
  }),

  'big-metadata': withInterop(async client => {
    const sent = new Metadata();
    sent.add('x-echo-big', 'b'.repeat(12_000));
    sent.add('x-trail-big', 't'.repeat(12_000));
    const { headers, trailers } = await unary(client, 'Unary', {}, sent);
    assert.deepEqual(headers.get('x-echo-big'), ['b'.repeat(12_000)]);
    assert.deepEqual(trailers.get('x-trail-big'), ['t'.repeat(12_000)]);
  }),

  'rich-details': withInterop(async client => {
    const details = Buffer.alloc(4096, '\u0000\u00ff details', 'latin1');
    const error = await unary(client, 'Unary', { end: { code: status.FAILED_PRECONDITION, message: 'see', details } }).catch(e => e);
    assert.equal(error.code, status.FAILED_PRECONDITION);
    assert.deepEqual(error.metadata.get('grpc-status-details-bin'), [details]);
  }),

  'unimplemented-method': withInterop(client => refused(status.UNIMPLEMENTED)(unary(client, 'Missing', {}))),

  'unimplemented-service': async address => {
    const client = connect(contract.Absent, address);
    await refused(status.UNIMPLEMENTED)(unary(client, 'Call', {}));
    client.close();
  },

  deadline: withInterop(async client => {
    const call_id = randomUUID();
    const late = unary(client, 'Unary', { hang: true, call_id }, new Metadata(), { deadline: Date.now() + 300 });
    await refused(status.DEADLINE_EXCEEDED)(late);
    const { response } = await unary(client, 'Outcome', { call_id });
    assert.deepEqual(response, { cancelled: true, had_deadline: true });
  }),

  'cancel-after-begin': withInterop(async client => {
    const call_id = randomUUID();
    const call = client.Unary({ hang: true, call_id }, () => {});
    const ended = ending(call);
    await begun(client, call_id);
    call.cancel();
    assert.equal((await ended).code, status.CANCELLED);
    const { response } = await unary(client, 'Outcome', { call_id });
    assert.deepEqual(response, { cancelled: true, had_deadline: false });
  }),

  'cancel-after-first-response': withInterop(async client => {
    const call_id = randomUUID();
    const call = client.ServerStream({ count: 1, hang: true, call_id });
    const ended = ending(call);
    await once(call, 'data');
    call.cancel();
    assert.equal((await ended).code, status.CANCELLED);
    const { response } = await unary(client, 'Outcome', { call_id });
    assert.equal(response.cancelled, true);
  }),

  'compressed-request': withInterop(
    async client => {
      const { response } = await unary(client, 'Unary', { payload: compressible, response_size: 1 });
      assert.equal(response.payload.length, 1);
    },
    { 'grpc.default_compression_algorithm': 2 },
  ),

  'compressed-response': withInterop(async client => {
    const responses = await collect(client.ServerStream({ payload: compressible, count: 2, compress: true }));
    assert.ok(responses.every(r => r.payload.equals(compressible)));
  }),

  'concurrent-streams': withInterop(async client => {
    const streams = Array.from({ length: 100 }, () => client.Duplex());
    const first = streams.map(call => once(call, 'data'));
    for (const call of streams) call.write({ payload });
    const peers = (await Promise.all(first)).map(([response]) => response.peer);
    assert.equal(new Set(peers).size, 1);
    const ends = streams.map(ending);
    for (const call of streams) call.end();
    assert.ok((await Promise.all(ends)).every(s => s.code === status.OK));
  }),

  'slow-reader': withInterop(async client => {
    const call_id = randomUUID();
    const count = 1000;
    const call = client.ServerStream({ response_size: 64 * 1024, count, call_id });
    const ended = ending(call);
    const first = await once(call, 'data');
    call.pause();
    let [sent, same] = [0, 0];
    while (same < 50) {
      const { response } = await unary(client, 'Progress', { call_id });
      same = response.sent === sent ? same + 1 : 0;
      sent = response.sent;
    }
    assert.ok(sent < count / 2, `${sent} of ${count} sent while nobody read`);
    let read = first.length;
    call.on('data', () => read++);
    call.resume();
    assert.equal((await ended).code, status.OK);
    assert.equal(read, count);
  }),

  // The sample is the caller's, in a file, so that each language reads and writes the same fields.
  everything: async address => {
    const client = connect(contract.EverythingService, address);
    const { requestDeserialize, requestSerialize } = contract.EverythingService.service.Unary;
    const sample = requestDeserialize(readFileSync(process.env.EVERYTHING));
    const same = message => assert.ok(requestSerialize(message).equals(requestSerialize(sample)));
    same((await unary(client, 'Unary', sample)).response);
    (await collect(client.ServerStream(sample))).forEach(same);
    same((await clientStream(client, [sample, sample])).response);
    const duplex = client.Duplex();
    duplex.write(sample);
    duplex.end();
    (await collect(duplex)).forEach(same);
    client.close();
  },

  'connection-killed': withInterop(async client => {
    const call = client.ServerStream({ response_size: 1024, count: 100_000 });
    call.on('data', () => {});
    assert.equal((await ending(call)).code, status.UNAVAILABLE);
  }),
};

for (let code = 0; code <= 16; code++)
  cases[`status-${code}`] = withInterop(async client => {
    const sent = new Metadata();
    sent.add('x-trail-kept', 'yes');
    const call = unary(client, 'Unary', { end: { code, message: awkward } }, sent);
    if (code === 0) return call;
    const error = await call.catch(e => e);
    assert.equal(error.code, code);
    assert.equal(error.details, awkward);
    assert.deepEqual(error.metadata.get('x-trail-kept'), ['yes']);
  });

module.exports = cases;
