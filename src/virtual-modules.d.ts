// Modules that the build makes: the compiled case in its two parts, and the licence texts of all that ships.

// Made by the story plugin in vite.config.ts.
declare module 'virtual:case' {
  /** The case as far as a first page shows it; `virtual:case-rest` makes it whole. */
  export const theCase: import('./play/case').Case;
  /** Turn 0 of the presets that may be begun at once. */
  export const firstTurns: import('./play/parts').FirstTurns;
}

declare module 'virtual:case-rest' {
  /** What `complete` adds. */
  export const rest: import('./play/whole').Rest;
}

// Made by src/plugins/licences.ts; large: import it when the reader asks for it.
declare module 'virtual:licences' {
  /** The game itself first, then the others by name; `version` may read `in phaser 4.2.1` for a work inside a package. */
  export const licences: readonly {
    readonly name: string;
    readonly version: string;
    /** SPDX expression, e.g. `MIT`. */
    readonly licence: string;
    /** The whole text, with its own line breaks. */
    readonly text: string;
  }[];
}
