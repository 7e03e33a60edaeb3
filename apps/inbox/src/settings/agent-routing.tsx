import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agent } from '../session/session.ts';
import { Field } from '../ui/field.tsx';
import type { Form } from '../ui/use-form.ts';

const CHANNELS = ['websocket', 'grpc', 'rest', 'tcp'] as const;
type Channel = (typeof CHANNELS)[number];
const CAPACITY_MAX = 1_000;
const LIST_CHARS_MAX = 2_000;
/** Lists are written with commas, of either script. */
const COMMA = /[,，、;；]/;

/** What the router knows an agent by, as it is typed. */
export interface RoutingValues extends Readonly<Record<Channel, string>> {
  readonly skills: string;
  readonly languages: string;
}

type Known = Pick<Agent, 'skills' | 'languages' | 'channelCapacity'>;

export const routingValuesOf = ({ skills = [], languages = [], channelCapacity = {} }: Known): RoutingValues => {
  const limit = (channel: Channel): string => String(channelCapacity[channel] ?? '');
  return {
    ...{ skills: skills.join(', '), languages: languages.join(', ') },
    ...{ websocket: limit('websocket'), grpc: limit('grpc'), rest: limit('rest'), tcp: limit('tcp') },
  };
};

export const routingOf = (values: RoutingValues): Required<Known> => ({
  skills: listed(values.skills),
  languages: listed(values.languages),
  channelCapacity: Object.fromEntries(
    CHANNELS.flatMap((channel) => (values[channel] === '' ? [] : [[channel, Number(values[channel])]])),
  ),
});

const listed = (text: string): readonly string[] =>
  text
    .split(COMMA)
    .map((one) => one.trim())
    .filter((one) => one !== '');

export const AgentRouting = ({ field }: { readonly field: Form<RoutingValues>['field'] }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t('agents.skills')}
        hint={t('agents.skillsHint')}
        maxLength={LIST_CHARS_MAX}
        autoComplete="off"
        {...field('skills')}
      />
      <Field
        label={t('agents.languages')}
        hint={t('agents.languagesHint')}
        maxLength={LIST_CHARS_MAX}
        autoComplete="off"
        {...field('languages')}
      />
      <fieldset className="flex flex-col">
        <legend className="mb-2 text-sm font-semibold text-text-2">{t('agents.channels')}</legend>
        <div className="grid grid-cols-4 gap-2 max-narrow:grid-cols-2">
          {CHANNELS.map((channel) => (
            <Field
              key={channel}
              label={t(`channel.${channel}`)}
              {...{ type: 'number', min: 0, max: CAPACITY_MAX, step: 1 }}
              {...field(channel)}
            />
          ))}
        </div>
        <p className="mt-1 text-xs text-text-3">{t('agents.channelsHint')}</p>
      </fieldset>
    </>
  );
};
