import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {VerifyOptions} from '../handlers/verify.js';

export const verifyCommand = (output: Output): Command =>
  new Command('verify')
    .description('Compares the script, its chunks and embed.html on a server with the sums of a release.')
    .argument(
      '<address>',
      'the folder that holds embed.html, or one release in it, such as …/v1/ or …/1.2.3/',
    )
    .option('--sums <file>', 'SHA256SUMS of another release, a file or an address (default: this version’s)')
    .option('--json', 'print the outcome as JSON: {isGood, same, wrong, notes}')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets@1.2.3 verify https://city.example/sixcity/')
    .action(async (address: string, options: VerifyOptions) => {
      const {runVerify} = await import('../handlers/verify.js');
      await runVerify(address, options, output);
    });
