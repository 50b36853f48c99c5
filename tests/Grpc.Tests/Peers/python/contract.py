"""The stubs, generated from the protos each time into a folder that goes with the process."""
import importlib
import pathlib
import sys
import tempfile

import grpc_tools
from grpc_tools import protoc

_protos = pathlib.Path(__file__).parents[2] / "protos"
_well_known = pathlib.Path(grpc_tools.__file__).parent / "_proto"
_folder = tempfile.TemporaryDirectory(prefix="grpc-peer-")

if protoc.main(["protoc", f"-I{_protos}", f"-I{_well_known}", f"--python_out={_folder.name}", f"--grpc_python_out={_folder.name}",
                "interop.proto", "everything.proto"]) != 0:
    sys.exit("protoc could not generate the Python stubs")

sys.path.insert(0, _folder.name)
interop = importlib.import_module("interop_pb2")
interop_stubs = importlib.import_module("interop_pb2_grpc")
everything = importlib.import_module("everything_pb2")
everything_stubs = importlib.import_module("everything_pb2_grpc")
