'use strict';
// node client.js ADDRESS CASE...: runs each case against the address and prints one line of JSON per case.
const { inspect } = require('node:util');
const cases = require('./cases');

async function main([address, ...names]) {
  for (const name of names) {
    const result = { case: name, ok: true, detail: '' };
    try {
      await cases[name](address);
    } catch (error) {
      result.ok = false;
      result.detail = inspect(error);
    }
    console.log(JSON.stringify(result));
  }
  process.exit();
}

main(process.argv.slice(2));
