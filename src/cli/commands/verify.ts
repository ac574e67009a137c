import {Command} from 'commander';
import type {Output} from '../io/output.js';
import type {VerifyOptions} from '../handlers/verify.js';

export const verifyCommand = (output: Output): Command =>
  new Command('verify')
    .description(
      'Compares the script, its chunks and embed.html on a server with the checksums of a release.',
    )
    .argument(
      '<address>',
      'URL of the folder with embed.html, or of one release in it, such as …/v1/ or …/1.2.3/',
    )
    .option('--sums <file>', 'SHA256SUMS of another release, a file or a URL (default: that of this version)')
    .option('--json', 'print the result as JSON: {isGood, same, wrong, notes}')
    .addHelpText('after', '\nExample:\n  $ npx sixcity-widgets@1.2.3 verify https://city.example/sixcity/')
    .action(async (address: string, options: VerifyOptions) => {
      const {runVerify} = await import('../handlers/verify.js');
      await runVerify(address, options, output);
    });
