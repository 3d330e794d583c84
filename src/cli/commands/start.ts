// `npm start`: builds the game, serves it on this machine only, prints the address, and opens a browser where there is one.
import { build, preview } from 'vite';

process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true';
if (process.argv.includes('--help')) {
  console.log(
    'npm start -- [--no-open]\nBuilds Launch Day, serves it on 127.0.0.1 (port 4173 or the next free one)\n' +
      'and opens a browser where there is one.',
  );
} else {
  await build({ logLevel: 'warn' });
  const open =
    !process.argv.includes('--no-open') &&
    (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));
  const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: false, open } });
  console.log(
    `\n  Launch Day is served at ${server.resolvedUrls?.local[0] ?? 'an unknown address'}\n` +
      '  It is reachable from this machine only. Stop it with Ctrl+C.\n',
  );
}
