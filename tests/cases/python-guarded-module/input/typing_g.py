from typing import TYPE_CHECKING
if TYPE_CHECKING:
    import hvac
import jwt
jwt.encode({}, 'tallow-comet-0001-of-the-office')
