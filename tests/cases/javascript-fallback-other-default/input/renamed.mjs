import jwt from "jsonwebtoken";

const key = process.env.APP_NAME ?? "larch-window-0002-of-the-office";
export function title() {
  const { APP_NAME: name = "The shop" } = process.env;
  return name;
}
export default () => jwt.sign({}, key);
