// Settings: text size, colours, motion, sound, single-key shortcuts; used at once.
import { words } from '../../words/words';
import { say } from '../../words/say';
import { Dialog } from './dialog';
import { Pick } from '../paper/pick';
import { CONTRASTS, MOTIONS, TEXT_SIZES, type Settings } from '../kept/settings';

const settingsWords = words.settings;

/** The settings as they are; `onChange` gets all of them with one changed. */
export function SettingsDialog({
  settings,
  onChange,
  onClose,
}: {
  settings: Settings;
  onChange(settings: Settings): void;
  onClose(): void;
}) {
  return (
    <Dialog heading={settingsWords.heading} onClose={onClose}>
      <Pick
        legend={settingsWords.text}
        name="text"
        value={settings.text}
        options={TEXT_SIZES.map((size) => ({ value: size, text: say(settingsWords.textAt, { n: size }) }))}
        onPick={(text) => onChange({ ...settings, text })}
      />
      <Pick
        legend={settingsWords.contrast}
        name="contrast"
        value={settings.contrast}
        options={CONTRASTS.map((each) => ({ value: each, text: settingsWords.contrasts[each] }))}
        onPick={(contrast) => onChange({ ...settings, contrast })}
      />
      <Pick
        legend={settingsWords.motion}
        name="motion"
        value={settings.motion}
        options={MOTIONS.map((each) => ({ value: each, text: settingsWords.motions[each] }))}
        onPick={(motion) => onChange({ ...settings, motion })}
      />
      <Pick
        legend={settingsWords.sound}
        name="sound"
        value={settings.sound}
        options={[
          { value: true, text: settingsWords.soundChoices.on },
          { value: false, text: settingsWords.soundChoices.off },
        ]}
        onPick={(sound) => onChange({ ...settings, sound })}
      />
      <Pick
        legend={settingsWords.letters}
        name="letters"
        value={settings.letters}
        options={[
          { value: true, text: settingsWords.letterChoices.on },
          { value: false, text: settingsWords.letterChoices.off },
        ]}
        onPick={(letters) => onChange({ ...settings, letters })}
      />
      <p class="fine">{settingsWords.note}</p>
    </Dialog>
  );
}
