// The licence texts of all that ships: the module `virtual:licences` for the page, `licences.txt` beside the hosted build.
import type { Plugin } from 'vite';
import { type InnerWork, type Licence, INSIDE, shipped, unlisted } from './shipped';

const NAME = 'virtual:licences';

/** All texts as one file for people. */
const asText = (licences: readonly Licence[]) =>
  licences
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'='.repeat(80)}\n\n`);

interface LicencesOptions {
  /** Whether the build also gets `licences.txt`; the single file holds the texts in its script. */
  readonly file: boolean;
  /** Works inside packages; those of this project where nothing else is said. */
  readonly inside?: readonly InnerWork[];
}

/**
 * Provides `licences` of the project in `root`. Fails the build, by name, where something ships without a text or
 * without being listed.
 */
export function licencesPlugin(root: string, { file, inside = INSIDE }: LicencesOptions): Plugin {
  return {
    name: 'licences',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? `export const licences = ${JSON.stringify(shipped(root, inside))};` : undefined,
    generateBundle() {
      const licences = shipped(root, inside);
      const modules = [...this.getModuleIds()].map((id) => ({
        id,
        code: this.getModuleInfo(id)?.code ?? null,
      }));
      const wrong = unlisted(modules, licences);
      if (wrong.length > 0) this.error(wrong.join('\n'));
      if (file) this.emitFile({ type: 'asset', fileName: 'licences.txt', source: asText(licences) });
    },
  };
}
