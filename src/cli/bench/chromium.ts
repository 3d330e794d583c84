// A real Chromium after `npm ci` alone: the one that ships inside an npm package on Linux x64, an installed Chrome or Edge elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium as playwright, type Browser, type BrowserContext } from 'playwright-core';

/** Never the package's own arguments: they switch web security off, and tests would pass that fail for every real user. */
const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Where the shared libraries are that a bare machine lacks; unpacked from the same package when the loader misses some. */
function missingLibraries(executable: string): Record<string, string> {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (stdout && !stdout.includes('not found')) return {};
  const folder = join(tmpdir(), 'launch-day-libraries');
  if (!existsSync(join(folder, 'lib'))) {
    mkdirSync(folder, { recursive: true });
    const packed = join(
      dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
      '..',
      '..',
      'bin',
      'al2023.tar.br',
    );
    const unpacked = spawnSync('tar', ['-x', '-C', folder], {
      input: brotliDecompressSync(readFileSync(packed)),
    });
    if (unpacked.status !== 0)
      throw new Error(`cannot unpack the browser's libraries: ${String(unpacked.stderr)}`);
  }
  return { LD_LIBRARY_PATH: join(folder, 'lib') };
}

/** A machine without any fonts would draw no text at all: the package's own are used there. */
function missingFonts(): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
}

async function launchOptions(more: readonly string[] = []): Promise<Parameters<typeof playwright.launch>[0]> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: shipped } = await import('@sparticuz/chromium');
    const executablePath = await shipped.executablePath();
    return {
      executablePath,
      args: [...ARGUMENTS, ...more],
      env: {
        ...(process.env as Record<string, string>),
        ...missingLibraries(executablePath),
        ...missingFonts(),
      },
    };
  }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: [...ARGUMENTS, ...more] };
}

/** Launches the browser with a fresh profile; `more`: further arguments. Says what is missing where there is none. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  try {
    return await playwright.launch(await launchOptions(more));
  } catch (error) {
    throw new Error(
      `no browser could be started; away from Linux x64 an installed Chrome or Edge is needed. ${String(error)}`,
      { cause: error },
    );
  }
}

/** A browser whose profile stays in a folder, so that it can be closed and opened again. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  return playwright.launchPersistentContext(folder, {
    ...(await launchOptions()),
    viewport: { width: 1280, height: 720 },
  });
}
