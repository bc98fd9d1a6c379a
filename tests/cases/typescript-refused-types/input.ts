import { sign } from 'jsonwebtoken';

enum Key {
  Access = 'the key of the access tokens',
}

type Stage = 'the key of the tokens' | 'another';

export const token = (stage: Stage): string => sign({ stage }, Key.Access);
