"""What became of the calls that gave themselves an id."""
import threading
from collections import defaultdict

from contract import interop

NO_DEADLINE = 10 * 365 * 24 * 3600


class Entry:
    def __init__(self):
        self.begun = False
        self.sent = 0
        self.cancelled = True
        self.had_deadline = False
        self.ended = threading.Event()


class Calls:
    def __init__(self):
        self._entries = defaultdict(Entry)

    def begin(self, context, call_id):
        entry = self._entries[call_id] if call_id else Entry()
        entry.begun = True
        # The C core answers a very long time instead of None.
        entry.had_deadline = (context.time_remaining() or NO_DEADLINE) < NO_DEADLINE
        context.add_callback(entry.ended.set)
        return entry

    def outcome(self, call_id):
        entry = self._entries[call_id]
        entry.ended.wait()
        return interop.OutcomeResponse(cancelled=entry.cancelled, had_deadline=entry.had_deadline)

    def progress(self, call_id):
        entry = self._entries[call_id]
        return interop.ProgressResponse(begun=entry.begun, sent=entry.sent)
