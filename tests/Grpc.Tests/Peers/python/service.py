import grpc

from calls import Calls
from contract import everything_stubs, interop, interop_stubs

CODES = {code.value[0]: code for code in grpc.StatusCode}


def with_prefix(context, prefix):
    return [(key, value) for key, value in context.invocation_metadata() if key.startswith(prefix)]


def begin(context):
    context.send_initial_metadata(with_prefix(context, "x-echo"))


def finish(context, request):
    trailers = with_prefix(context, "x-trail")
    if request.end.details:
        trailers.append(("grpc-status-details-bin", request.end.details))
    context.set_trailing_metadata(trailers)
    if request.end.code:
        context.abort(CODES[request.end.code], request.end.message)


def response(context, request, payload, index=0):
    body = bytes(request.response_size) if request.response_size else payload
    return interop.EchoResponse(payload=body, index=index, peer=context.peer())


class Interop(interop_stubs.InteropServicer):
    def __init__(self):
        self._calls = Calls()

    def _answer(self, request, payload, context):
        entry = self._calls.begin(context, request.call_id)
        if request.compress:
            context.set_compression(grpc.Compression.Gzip)
        begin(context)
        if request.hang:
            entry.ended.wait()
            return interop.EchoResponse()
        entry.cancelled = False
        finish(context, request)
        return response(context, request, payload)

    def Unary(self, request, context):
        return self._answer(request, request.payload, context)

    def ServerStream(self, request, context):
        entry = self._calls.begin(context, request.call_id)
        if request.compress:
            context.set_compression(grpc.Compression.Gzip)
        begin(context)
        for index in range(request.count):
            yield response(context, request, request.payload, index)
            entry.sent += 1
        if request.hang:
            entry.ended.wait()
            return
        entry.cancelled = False
        finish(context, request)

    def ClientStream(self, requests, context):
        payloads = []
        last = interop.EchoRequest()
        for last in requests:
            payloads.append(last.payload)
        return self._answer(last, b"".join(payloads), context)

    def Duplex(self, requests, context):
        begin(context)
        request = interop.EchoRequest()
        for index, request in enumerate(requests):
            self._calls.begin(context, request.call_id)
            if request.end.code:
                break
            yield response(context, request, request.payload, index)
        finish(context, request)

    def Outcome(self, request, context):
        return self._calls.outcome(request.call_id)

    def Progress(self, request, context):
        return self._calls.progress(request.call_id)


class Everything(everything_stubs.EverythingServiceServicer):
    """Every message goes through this library's own reader and writer on its way back."""

    def Unary(self, request, context):
        return request

    Nothing = Anything = Later = Old = Unary

    def ServerStream(self, request, context):
        yield request
        yield request

    def ClientStream(self, requests, context):
        *_, last = requests
        return last

    def Duplex(self, requests, context):
        yield from requests
