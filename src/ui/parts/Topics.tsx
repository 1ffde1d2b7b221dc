import { stanceOf, topics } from '@/article/topics';
import type { Settings } from '@/keep/settings-fields';
import { topicKey } from '@/words/keys';
import { useWords } from '../words-context';
import { Mark } from './Mark';

interface TopicsProps {
  hidden: Settings['hiddenTopics'];
  change: (change: Pick<Settings, 'hiddenTopics'>) => void;
}

/** Which topics get cards and marks. */
export function Topics({ hidden, change }: TopicsProps) {
  const t = useWords();
  return (
    <ul class="plain choices">
      {topics.map((topic) => (
        <li key={topic}>
          <label class="choice">
            <input
              type="checkbox"
              checked={!hidden.includes(topic)}
              onChange={({ currentTarget: { checked } }) =>
                change({
                  hiddenTopics: checked ? hidden.filter((each) => each !== topic) : [...hidden, topic],
                })
              }
            />
            <Mark kind={stanceOf({ topic, weight: 'strong' })} size={16} />
            {t(`topic.${topicKey[topic]}.title`)}
          </label>
        </li>
      ))}
    </ul>
  );
}
