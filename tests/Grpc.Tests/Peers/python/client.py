"""client.py ADDRESS CASE...: runs each case against the address and prints one line of JSON per case."""
import json
import sys
import traceback

from cases import CASES

address, *names = sys.argv[1:]
for name in names:
    result = {"case": name, "ok": True, "detail": ""}
    try:
        CASES[name](address)
    except Exception:
        result.update(ok=False, detail=traceback.format_exc())
    print(json.dumps(result), flush=True)
