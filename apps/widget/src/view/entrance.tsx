import { type Child, h } from './dom.ts';
import { Greeting } from './thread.tsx';
import type { View } from './view.ts';

/** What the site wants to know before the chat begins. The browser checks the fields and says what is missing. */
export function Entrance({ view }: { readonly view: View }): Child {
  const { chat, options, speech } = view;
  const { words } = speech;
  const { consent, consentUrl, fields } = options;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answers = [...new FormData(event.currentTarget as HTMLFormElement)].filter(([, value]) => value !== '');
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
      {consent !== undefined && (
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
