"""server.py: prints its port, serves until its input ends, so that it never outlives the test."""
import os
import sys
from concurrent import futures

import grpc

from contract import everything_stubs, interop_stubs
from service import Everything, Interop

OPTIONS = [("grpc.max_receive_message_length", 8 * 1024 * 1024), ("grpc.max_metadata_size", 65536)]

server = grpc.server(futures.ThreadPoolExecutor(max_workers=128), options=OPTIONS)
interop_stubs.add_InteropServicer_to_server(Interop(), server)
everything_stubs.add_EverythingServiceServicer_to_server(Everything(), server)
port = server.add_insecure_port("127.0.0.1:0")
server.start()
print(port, flush=True)
sys.stdin.read()
server.stop(0).wait()
sys.stdout.flush()
os._exit(0)
