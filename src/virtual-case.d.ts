// The compiled case in its two parts, made by the story plugin in vite.config.ts.
declare module 'virtual:case' {
  export const theCase: import('./play/case').Case;
  export const firstTurns: import('./play/parts').FirstTurns;
}

declare module 'virtual:case-rest' {
  export const rest: import('./play/whole').Rest;
}
