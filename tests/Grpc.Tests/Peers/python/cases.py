"""Each case opens its own connection, so that one cannot spoil the next."""
import os
import pathlib
import queue
import uuid

import grpc
from grpc import StatusCode

from calling import channel_to, echo, end, expect, interop_at, outcome, progress, refusal, values
from contract import everything, everything_stubs, interop_stubs

AWKWARD = ' snö ☃ 😀 100% %41 "quoted"\\ line\r\nbreak\ttab\u0001\u007f{}~ trailing '
PAYLOAD = AWKWARD.encode()
MB = 1024 * 1024
# Random bits, one to a byte: zeros would be taken for a bomb.
COMPRESSIBLE = bytes(byte & 1 for byte in os.urandom(MB))
CODES = {code.value[0]: code for code in StatusCode}
CASES = {}


def case(function):
    CASES[function.__name__.replace("_", "-")] = function
    return function


@case
def unary(address):
    with interop_at(address) as stub:
        expect(stub.Unary(echo(payload=PAYLOAD)).payload, PAYLOAD)


@case
def server_stream(address):
    with interop_at(address) as stub:
        responses = list(stub.ServerStream(echo(payload=PAYLOAD, count=10)))
        expect([response.index for response in responses], list(range(10)))
        expect(responses[9].payload, PAYLOAD)


@case
def server_stream_empty(address):
    with interop_at(address) as stub:
        expect(list(stub.ServerStream(echo())), [])


@case
def client_stream(address):
    with interop_at(address) as stub:
        expect(stub.ClientStream(echo(payload=PAYLOAD) for _ in range(3)).payload, PAYLOAD * 3)


@case
def duplex(address):
    with interop_at(address) as stub:
        requests = queue.SimpleQueue()
        call = stub.Duplex(iter(requests.get, None))
        for index in range(10):
            requests.put(echo(payload=PAYLOAD))
            expect(next(call).index, index)
        requests.put(None)
        expect(list(call), [])
        expect(call.code(), StatusCode.OK)


@case
def status_after_messages(address):
    with interop_at(address) as stub:
        call = stub.ServerStream(echo(count=2, end=end(15, AWKWARD)))
        expect([next(call).index, next(call).index], [0, 1])
        expect(refusal(lambda: next(call)).code(), StatusCode.DATA_LOSS)
        expect(call.details(), AWKWARD)


@case
def status_duplex(address):
    with interop_at(address) as stub:
        call = stub.Duplex(iter([echo(payload=PAYLOAD), echo(end=end(10, AWKWARD))]))
        expect(next(call).payload, PAYLOAD)
        expect(refusal(lambda: next(call)).code(), StatusCode.ABORTED)
        expect(call.details(), AWKWARD)


@case
def empty_message(address):
    with interop_at(address) as stub:
        expect(stub.Unary(echo()).payload, b"")


@case
def large_message(address):
    with interop_at(address) as stub:
        large = b"abcdefghijk" * (5 * MB // 11)
        expect(stub.Unary(echo(payload=large)).payload == large, True)


@case
def message_over_the_limit(address):
    with interop_at(address) as stub:
        expect(refusal(lambda: stub.Unary(echo(payload=bytes(9 * MB)))).code(), StatusCode.RESOURCE_EXHAUSTED)
        stub.Unary(echo())


@case
def metadata(address):
    with interop_at(address) as stub:
        ascii = '~!@#$%^&*()_+ {}|:"<>?\\'
        sent = [("x-echo-one", "first"), ("x-echo-one", "second"), ("x-trail-ascii", ascii)]
        _, call = stub.Unary.with_call(echo(), metadata=sent)
        expect(", ".join(values(call.initial_metadata(), "x-echo-one")), "first, second")
        expect(values(call.trailing_metadata(), "x-trail-ascii"), [ascii])


@case
def binary_metadata(address):
    with interop_at(address) as stub:
        every = bytes(range(256))
        sent = [("x-echo-some-bin", every), ("x-echo-some-bin", b"\0"), ("x-echo-some-bin", b"\xff\xfe"), ("x-trail-some-bin", every)]
        _, call = stub.Unary.with_call(echo(), metadata=sent)
        expect(values(call.initial_metadata(), "x-echo-some-bin"), [every, b"\0", b"\xff\xfe"])
        expect(values(call.trailing_metadata(), "x-trail-some-bin"), [every])


@case
def big_metadata(address):
    with interop_at(address) as stub:
        _, call = stub.Unary.with_call(echo(), metadata=[("x-echo-big", "b" * 12_000), ("x-trail-big", "t" * 12_000)])
        expect(values(call.initial_metadata(), "x-echo-big"), ["b" * 12_000])
        expect(values(call.trailing_metadata(), "x-trail-big"), ["t" * 12_000])


@case
def rich_details(address):
    with interop_at(address) as stub:
        details = (b"\x00\xff details" * 500)[:4096]
        error = refusal(lambda: stub.Unary(echo(end=end(9, "see", details))))
        expect(error.code(), StatusCode.FAILED_PRECONDITION)
        expect(values(error.trailing_metadata(), "grpc-status-details-bin"), [details])


@case
def unimplemented_method(address):
    with interop_at(address) as stub:
        expect(refusal(lambda: stub.Missing(echo())).code(), StatusCode.UNIMPLEMENTED)


@case
def unimplemented_service(address):
    with channel_to(address) as channel:
        stub = interop_stubs.AbsentStub(channel)
        expect(refusal(lambda: stub.Call(echo())).code(), StatusCode.UNIMPLEMENTED)


@case
def deadline(address):
    with interop_at(address) as stub:
        call_id = str(uuid.uuid4())
        error = refusal(lambda: stub.Unary(echo(hang=True, call_id=call_id), timeout=0.3))
        expect(error.code(), StatusCode.DEADLINE_EXCEEDED)
        expect(outcome(stub, call_id), (True, True))


@case
def cancel_after_begin(address):
    with interop_at(address) as stub:
        call_id = str(uuid.uuid4())
        call = stub.Unary.future(echo(hang=True, call_id=call_id))
        while not progress(stub, call_id).begun:
            pass
        call.cancel()
        expect(call.code(), StatusCode.CANCELLED)
        expect(outcome(stub, call_id), (True, False))


@case
def cancel_after_first_response(address):
    with interop_at(address) as stub:
        call_id = str(uuid.uuid4())
        call = stub.ServerStream(echo(count=1, hang=True, call_id=call_id))
        expect(next(call).index, 0)
        call.cancel()
        expect(call.code(), StatusCode.CANCELLED)
        expect(outcome(stub, call_id), (True, False))


@case
def compressed_request(address):
    with interop_at(address, compression=grpc.Compression.Gzip) as stub:
        expect(len(stub.Unary(echo(payload=COMPRESSIBLE, response_size=1)).payload), 1)


@case
def compressed_response(address):
    with interop_at(address) as stub:
        responses = list(stub.ServerStream(echo(payload=COMPRESSIBLE, count=2, compress=True)))
        expect([response.payload == COMPRESSIBLE for response in responses], [True, True])


@case
def concurrent_streams(address):
    with interop_at(address) as stub:
        requests = [queue.SimpleQueue() for _ in range(100)]
        calls = [stub.Duplex(iter(source.get, None)) for source in requests]
        for source in requests:
            source.put(echo(payload=PAYLOAD))
        expect(len({next(call).peer for call in calls}), 1)
        for source in requests:
            source.put(None)
        expect([list(call) for call in calls], [[]] * 100)


@case
def slow_reader(address):
    with interop_at(address) as stub:
        call_id = str(uuid.uuid4())
        count = 1000
        call = stub.ServerStream(echo(response_size=64 * 1024, count=count, call_id=call_id))
        next(call)
        sent = same = 0
        while same < 50:
            now = progress(stub, call_id).sent
            same = same + 1 if now == sent else 0
            sent = now
        expect(sent < count / 2, True)
        expect(sum(1 for _ in call), count - 1)


@case
def connection_killed(address):
    with interop_at(address) as stub:
        call = stub.ServerStream(echo(response_size=1024, count=100_000))
        expect(refusal(lambda: list(call)).code(), StatusCode.UNAVAILABLE)


@case
def everything_message(address):
    """The sample is the caller's, in a file, so that each language reads and writes the same fields."""
    sample = everything.Everything.FromString(pathlib.Path(os.environ["EVERYTHING"]).read_bytes())
    canonical = sample.SerializeToString(deterministic=True)
    with channel_to(address) as channel:
        stub = everything_stubs.EverythingServiceStub(channel)
        received = [stub.Unary(sample), *stub.ServerStream(sample), stub.ClientStream(iter([sample, sample])), *stub.Duplex(iter([sample]))]
        expect([message.SerializeToString(deterministic=True) == canonical for message in received], [True] * 5)


CASES["everything"] = CASES.pop("everything-message")


def status_case(code):
    def run(address):
        with interop_at(address) as stub:
            def call():
                return stub.Unary(echo(end=end(code, AWKWARD)), metadata=[("x-trail-kept", "yes")])
            if code == 0:
                return call()
            error = refusal(call)
            expect(error.code(), CODES[code])
            expect(error.details(), AWKWARD)
            expect(values(error.trailing_metadata(), "x-trail-kept"), ["yes"])
    return run


for number in range(17):
    CASES[f"status-{number}"] = status_case(number)
