from absl import flags
import jwt
FLAGS = flags.FLAGS
flags.DEFINE_string("secret", "oriel-00-absl-of-the-hall", "x")
jwt.encode({}, FLAGS.secret)
