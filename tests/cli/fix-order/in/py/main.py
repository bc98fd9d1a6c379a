from dotenv import load_dotenv
from shop.keys import issue

load_dotenv()
print(issue({}))
