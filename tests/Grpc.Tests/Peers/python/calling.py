import contextlib

import grpc

from contract import interop, interop_stubs

LIMITS = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1), ("grpc.max_metadata_size", 65536),
          # Otherwise channels to one address share a connection, and a case would inherit what the last one left.
          ("grpc.use_local_subchannel_pool", 1)]


@contextlib.contextmanager
def channel_to(address, **options):
    with grpc.insecure_channel(address, options=LIMITS, **options) as channel:
        yield channel


@contextlib.contextmanager
def interop_at(address, **options):
    with channel_to(address, **options) as channel:
        yield interop_stubs.InteropStub(channel)


def echo(**fields):
    return interop.EchoRequest(**fields)


def end(code, message="", details=b""):
    return interop.EndStatus(code=code, message=message, details=details)


def refusal(call):
    """The error that the call ends with."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call was not refused")


def expect(actual, expected):
    if actual != expected:
        raise AssertionError(f"{actual!r:.500} instead of {expected!r:.500}")


def values(metadata, key):
    return [value for name, value in metadata or () if name == key]


def outcome(stub, call_id):
    result = stub.Outcome(interop.OutcomeRequest(call_id=call_id), timeout=10)
    return result.cancelled, result.had_deadline


def progress(stub, call_id):
    return stub.Progress(interop.OutcomeRequest(call_id=call_id), timeout=10)
