// The game built in a pseudo-language: every string of the interface that is in words/ is changed, everything else stays English.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const WORDS = /[\\/]src[\\/]words[\\/](en|[\w-]+\.en)\.ts$/;

/** Passes what the files of words export through the pseudo-language; `?rtl` in the address makes it run from right to left. */
function pseudoPlugin(): Plugin {
  const wrapper = JSON.stringify(join(import.meta.dirname, 'pseudo-words.ts'));
  return {
    name: 'pseudo',
    enforce: 'post',
    transform(code, id) {
      if (!WORDS.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name!);
      return [
        `import { pseudo as pseudo$ } from ${wrapper};`,
        code.replace(/^export (?=const|function)/gm, ''),
        "const direction$ = new URLSearchParams(location.search).has('rtl') ? 'rtl' : 'ltr';",
        ...names.map((name) => `const ${name}$ = pseudo$(${name}, direction$);`),
        `export { ${names.map((name) => `${name}$ as ${name}`).join(', ')} };`,
      ].join('\n');
    },
  };
}

/** Builds it into a folder of its own, and says which. */
export async function buildPseudo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-pseudo-'));
  await build({ logLevel: 'error', plugins: [pseudoPlugin()], build: { outDir: folder, emptyOutDir: true } });
  return folder;
}
