// The reader's settings: in force at once, and kept.
import { useState } from 'preact/hooks';
import { keyWords } from '../words/words';
import { announce } from './announce';
import { apply, type Settings } from './kept/settings';
import type { Shelf } from './kept/shelf';

/** The settings in force, and how to change them. */
export interface SettingsInForce {
  settings: Settings;
  change(next: Settings): void;
  /** Turns the sound on or off, and says so. */
  mute(): void;
}

/** Begins with what was kept. A setting that cannot be kept holds until the page is left. */
export function useSettings(kept: Settings, shelf: Shelf): SettingsInForce {
  const [settings, setSettings] = useState(kept);
  const change = (next: Settings) => {
    setSettings(next);
    apply(next);
    void shelf.keepNote('settings', next).catch(() => undefined);
  };
  return {
    settings,
    change,
    mute: () => {
      announce(settings.sound ? keyWords.sounds.off : keyWords.sounds.on);
      change({ ...settings, sound: !settings.sound });
    },
  };
}
