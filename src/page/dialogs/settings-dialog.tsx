// Settings: text size, colours, motion, sound, single-key shortcuts; used at once.
import { words } from '../../words/words';
import { say } from '../../words/say';
import { Dialog } from './dialog';
import { Pick } from '../paper/pick';
import { CONTRASTS, MOTIONS, TEXT_SIZES, type Settings } from '../kept/settings';

export function SettingsDialog({
  settings,
  onChange,
  onClose,
}: {
  settings: Settings;
  onChange(settings: Settings): void;
  onClose(): void;
}) {
  const w = words.settings;
  return (
    <Dialog heading={w.heading} onClose={onClose}>
      <Pick
        legend={w.text}
        name="text"
        value={settings.text}
        options={TEXT_SIZES.map((size) => ({ value: size, text: say(w.textAt, { n: size }) }))}
        onPick={(text) => onChange({ ...settings, text })}
      />
      <Pick
        legend={w.contrast}
        name="contrast"
        value={settings.contrast}
        options={CONTRASTS.map((each) => ({ value: each, text: w.contrasts[each] }))}
        onPick={(contrast) => onChange({ ...settings, contrast })}
      />
      <Pick
        legend={w.motion}
        name="motion"
        value={settings.motion}
        options={MOTIONS.map((each) => ({ value: each, text: w.motions[each] }))}
        onPick={(motion) => onChange({ ...settings, motion })}
      />
      <Pick
        legend={w.sound}
        name="sound"
        value={settings.sound}
        options={[
          { value: true, text: w.soundChoices.on },
          { value: false, text: w.soundChoices.off },
        ]}
        onPick={(sound) => onChange({ ...settings, sound })}
      />
      <Pick
        legend={w.letters}
        name="letters"
        value={settings.letters}
        options={[
          { value: true, text: w.letterChoices.on },
          { value: false, text: w.letterChoices.off },
        ]}
        onPick={(letters) => onChange({ ...settings, letters })}
      />
      <p class="fine">{w.note}</p>
    </Dialog>
  );
}
