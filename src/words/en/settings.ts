// Words of the settings.
/** The settings. */
export const settings = {
  heading: 'Settings',
  text: 'Text size',
  textAt: '{n} %',
  contrast: 'Colours',
  contrasts: { dark: 'Night', light: 'Light', high: 'High contrast' },
  motion: 'Motion',
  motions: { system: 'As this device says', full: 'On', none: 'Off' },
  sound: 'Quiet sounds',
  soundChoices: { on: 'On', off: 'Off' },
  letters: 'Letter and number keys',
  letterChoices: { on: 'On', off: 'Off' },
  note: 'Kept on this device and used at once.',
} as const;
