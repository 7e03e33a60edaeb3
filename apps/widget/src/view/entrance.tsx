import { type Child, h } from './dom.ts';
import { Greeting } from './thread.tsx';
import type { View } from './view.ts';

/** The server takes no longer attribute. */
const CONSENT_CHARS_MAX = 1_000;

/** What the site wants to know before the chat begins. The browser checks the fields and says what is missing. */
export function Entrance({ view }: { readonly view: View }): Child {
  const { chat, options, speech } = view;
  const { words } = speech;
  const { consent, consentUrl, fields } = options;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answers = [...new FormData(event.currentTarget as HTMLFormElement)].filter(([, value]) => value);
    // What was agreed to, in the words it was asked in, goes on record with the contact.
    if (consent) void chat.guest.describe({ consent: consent.slice(0, CONSENT_CHARS_MAX) });
    void chat.enter(Object.fromEntries(answers)).then(view.focus);
  };
  return (
    <form class="entrance" onSubmit={submit}>
      <Greeting view={view} />
      {fields.map(({ name, isOptional }) => (
        <label>
          <span>
            {words[name]}
            {isOptional && <small> ({words.optional})</small>}
          </span>
          <input
            name={name}
            type={name === 'email' ? name : 'text'}
            autocomplete={name}
            maxlength="200"
            required={!isOptional}
          />
        </label>
      ))}
      {consent && (
        <label class="consent">
          <input type="checkbox" required />
          <span>
            {consentUrl === undefined ? (
              consent
            ) : (
              <a href={consentUrl} target="_blank" rel="noopener">
                {consent}
              </a>
            )}
          </span>
        </label>
      )}
      <button class="primary" disabled={chat.status === 'connecting'}>
        {words.start}
      </button>
    </form>
  );
}
