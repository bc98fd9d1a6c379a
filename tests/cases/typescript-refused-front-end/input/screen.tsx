import { Text } from 'react-native';
import jwt from 'jsonwebtoken';

export const Screen = () => <Text>{jwt.sign({}, 'a made-up key 2')}</Text>;
