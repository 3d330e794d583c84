// The build as one HTML file that opens by double click: script, style, fonts and story inside it, nothing beside it.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const text = (source: string | Uint8Array) =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** Puts everything into `index.html`. Fails the build where something is left outside. */
export function singleFilePlugin(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const html = bundle['index.html'];
        if (html?.type !== 'asset') {
          this.error('there is no index.html to put things into');
          return;
        }
        let page = text(html.source);
        for (const part of Object.values(bundle)) {
          if (part === html) continue;
          const name = part.fileName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
          if (part.type === 'chunk') {
            const code = part.code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
            const digest = createHash('sha256').update(code).digest('base64');
            page = page
              .replace(new RegExp(`\\s*<script[^>]*src="[^"]*${name}"[^>]*></script>`), '')
              .replace("script-src 'self'", () => `script-src 'sha256-${digest}'`)
              .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
          } else if (part.fileName.endsWith('.css')) {
            page = page.replace(
              new RegExp(`<link[^>]*href="[^"]*${name}"[^>]*>`),
              () => `<style>${text(part.source)}</style>`,
            );
          } else this.error(`${part.fileName} is left outside the one file`);
          delete bundle[part.fileName];
        }
        html.source = page;
      },
    },
  };
}
