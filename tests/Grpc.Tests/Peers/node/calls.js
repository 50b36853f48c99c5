'use strict';

// What became of the calls that gave themselves an id.
class Calls {
  #calls = new Map();

  begin(call, id) {
    if (!id) return { sent: 0 };
    const entry = this.#entry(id);
    entry.begun = true;
    entry.hadDeadline = call.getDeadline() !== Infinity;
    call.on('cancelled', () => entry.end(true));
    return entry;
  }

  ended(id) {
    return this.#entry(id).ended;
  }

  progress(id) {
    const { begun, sent } = this.#entry(id);
    return { begun, sent };
  }

  #entry(id) {
    if (!this.#calls.has(id)) {
      const entry = { begun: false, sent: 0, hadDeadline: false };
      entry.ended = new Promise(resolve => {
        entry.end = cancelled => resolve({ cancelled, had_deadline: entry.hadDeadline });
      });
      this.#calls.set(id, entry);
    }
    return this.#calls.get(id);
  }
}

module.exports = { Calls };
