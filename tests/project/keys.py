"""Rows of `names`: names that libraries of other languages make of keys and fields, and names in code that only hands on.

PY and JS stand for the sources whose literal is moved, to JWT_SECRET_KEY and JWT_SECRET.
"""

PY, JS = "PY", "JS"
GO = 'package main\n\nimport "os"\n\n'
BEAN = "package a;\n\nclass A {\n"
YAML = "src/main/resources/application.yml"


def struct(fields, call):
    return GO + "type C struct {\n" + "".join(f"\t{f}\n" for f in fields) + "}\n\nfunc f() {\n\tvar c C\n\t" + call + "\n}\n"


TAKEN = {
    "Go, a struct with a prefix": (PY, {
        "m.go": struct(['SecretKey string `split_words:"true"`'], 'envconfig.Process("jwt", &c)')}),
    "Go, a struct with a prefix and a tag": (PY, {
        "m.go": struct(['Key string `envconfig:"SECRET_KEY"`'], 'envconfig.MustProcess("JWT", &c)')}),
    "Go, a struct without a prefix": (PY, {"m.go": struct(["JWTSecretKey string"], "env.Parse(&c)")}),
    "Go, a tag": (PY, {"m.go": struct(['Key string `env:"JWT_SECRET_KEY,required"`'], "env.Parse(&c)")}),
    "Go, a key of all settings": (PY, {
        "m.go": GO + 'func f() {\n\tviper.AutomaticEnv()\n\tk := viper.GetString("jwt_secret_key")\n}\n'}),
    "Go, a key of several parts": (PY, {
        "m.go": GO + "func f() {\n\tviper.AutomaticEnv()\n}\n",
        "k/k.go": GO + 'func g() string { return viper.GetString("jwt.secret.key") }\n'}),
    "Go, a key that is bound": (PY, {"m.go": GO + 'func f() { viper.BindEnv("jwt.secret-key") }\n'}),
    "Go, a key that a field is filled from": (PY, {
        "m.go": struct(['K string `mapstructure:"JWT_SECRET_KEY"`'], "viper.AutomaticEnv(); viper.Unmarshal(&c)")}),
    "Java, a value": (PY, {"A.java": BEAN + '  @Value("${jwt.secret-key}")\n  String k;\n}\n'}),
    "Java, a value with a default": (PY, {"A.java": BEAN + '  @Value("${jwt.secret.key:x}")\n  String k;\n}\n'}),
    "Kotlin, a value": (PY, {"A.kt": 'class A(@Value("\\${jwt.secret-key}") val k: String)\n'}),
    "Java, a property": (PY, {"A.java": BEAN + '  String k(E e) { return e.getProperty("jwt.secret.key"); }\n}\n'}),
    "Java, a property by its name": (PY, {"A.java": BEAN + '  @ConfigProperty(name = "jwt.secret-key")\n  String k;\n}\n'}),
    "Java, a class of properties": (PY, {
        "A.java": '@ConfigurationProperties(prefix = "jwt")\nclass A {\n  private String secretKey;\n}\n'}),
    "Java, a record of properties": (PY, {"A.java": '@ConfigurationProperties("jwt.secret")\nrecord A(String key) {}\n'}),
    "Java, an interface of properties": (PY, {
        "A.java": '@ConfigMapping(prefix = "jwt")\ninterface A {\n  String secretKey();\n}\n'}),
    "settings in blocks": (PY, {YAML: "server:\n  port: 1\njwt:\n  secret-key: x\n"}),
    "settings in deeper blocks": (PY, {YAML: "jwt:\n  a: 1\n  secret:\n    # a comment\n    key: x\n"}),
    "settings of a profile": (PY, {"application-dev.yaml": "a:\n- b: c\njwt:\n  secretKey: x\n"}),
    "settings in lines": (PY, {"application.properties": "server.port=1\njwt.secret-key = x\n"}),
    "settings of Rails": (PY, {"config/application.yml": "JWT_SECRET_KEY: x\n", "a.rb": "K = Figaro.env.other_key\n"}),
    "Ruby, a member": (PY, {"a.rb": "K = Figaro.env.jwt_secret_key!\n"}),
    "Rust, an argument": (PY, {
        "a.rs": "#[derive(Parser)]\nstruct A {\n    /// a key\n    #[arg(long, env)]\n    jwt_secret_key: String,\n}\n"}),
    "Rust, an argument with a name": (PY, {
        "a.rs": 'struct A {\n    #[clap(long, env = "JWT_SECRET_KEY")]\n    k: String,\n}\n'}),
    "Rust, a record": (PY, {
        "a.rs": "struct C {\n    pub jwt_secret_key: String,\n}\nfn f() { envy::from_env::<C>(); }\n"}),
    "Rust, a record on one line": (PY, {
        "a.rs": "struct C { jwt_secret_key: String }\nfn f() { b.add_source(Environment::default()) }\n"}),
    "C#, a key": (PY, {"A.cs": 'class A { string k = builder.Configuration["JWT_SECRET_KEY"]; }\n'}),
    "C#, a value": (PY, {"A.cs": 'class A { string k = config.GetValue<string>("JWT_SECRET_KEY"); }\n'}),
    "Clojure": (PY, {"a.clj": "(ns a (:require [environ.core :refer [env]]))\n(def k (env :jwt-secret-key))\n"}),
    "Python, a place in a text": (PY, {"a.py": 'import os\nK = "a%(JWT_SECRET_KEY)s" % os.environ\n'}),
    "Python, a place in a text that is filled": (PY, {"a.py": 'import os\nK = "{JWT_SECRET_KEY}".format(**os.environ)\n'}),
    "JavaScript, a pattern in a pattern": (JS, {"a.js": "const { env: { JWT_SECRET } } = process;\nexports.k = JWT_SECRET;\n"}),
    "JavaScript, a function that is given all": (JS, {
        "a.js": "function load(e) {\n  return e.JWT_SECRET;\n}\nexports.k = load(process.env);\n"}),
    "JavaScript, a schema": (JS, {
        "a.js": "exports.o = { validationSchema: Joi.object({ JWT_SECRET: Joi.string() }), envFilePath: 'x' };\n"}),
    "JavaScript, a schema in a file of its own": (JS, {
        "a.js": "exports.envSchema = 1;\nconst envSchema = z.object({ JWT_SECRET: z.string() });\n"}),
    "JavaScript, a plugin": (JS, {
        "a.js": "const schema = { properties: { JWT_SECRET: {} } };\napp.register(require('@fastify/env'), { schema });\n"}),
    "TypeScript, a class": (JS, {"a.ts": "export class EnvironmentVariables {\n  @IsString()\n  JWT_SECRET: string;\n}\n"}),
    "JavaScript, variables in an environment": (JS, {
        "a.js": "new lambda.Function('f', { environment: { variables: { JWT_SECRET: 'x' } } });\n"}),
    "a configuration of a platform": (PY, {
        ".ebextensions/a.config": "option_settings:\n  aws:application:environment:\n    JWT_SECRET_KEY: x\n"}),
}
BEGINS = {
    "Go, a tag that puts a prefix in front": (PY, {
        "m.go": struct(['D D `env:", prefix=JWT_"`'], "envconfig.Process(ctx, &c)")}),
}
FREE = {
    "declared in examples, and bound to it": ("BOUND", {
        ".env_example": "JWT_SECRET_KEY=\n", "env_example": "JWT_SECRET_KEY=\n", "a/.env-sample": "JWT_SECRET_KEY=\n"}),
    "Go, a struct that nothing of the environment fills": (PY, {
        "m.go": struct(["JwtSecretKey string"], 'json.Unmarshal(b, &c); os.Getenv("A_B")')}),
    "Go, a struct with another prefix": (PY, {"m.go": struct(["JwtSecretKey string"], 'envconfig.Process("shop", &c)')}),
    "Go, a key where nothing says so": (PY, {"m.go": GO + 'func f(c *gin.Context) { c.GetString("jwt_secret_key") }\n'}),
    "Java, another value": (PY, {"A.java": BEAN + '  @Value("${jwt.secret.ttl}")\n  String jwtSecretKey;\n}\n'}),
    "Java, a class of other properties": (PY, {
        "A.java": '@ConfigurationProperties(prefix = "shop")\nclass A {\n  private String jwtSecretKey;\n}\n'}),
    "Java, an address": (PY, {"A.java": '@RequestMapping("jwt")\nclass A {\n  private String secretKey;\n}\n'}),
    "Java, a message": (PY, {"A.java": BEAN + '  String m = "jwt.secret.key";\n}\n'}),
    "Kotlin, a value in a text": (PY, {"A.kt": 'fun f(jwt: J) = "${jwt.secret_key}"\n'}),
    "other settings in blocks": (PY, {"config.yml": "jwt:\n  secret-key: x\n", YAML: "shop:\n  jwt:\n    secret-key: x\n"}),
    "blocks beside each other": (PY, {YAML: "jwt:\n  ttl: 1\nsecret:\n  key: x\n"}),
    "Rust, a record of something else": (PY, {"a.rs": 'struct C {\n    jwt_secret_key: String,\n}\nfn f() { env::var("A_B"); }\n'}),
    "Rust, an argument without a variable": (PY, {
        "a.rs": "struct A {\n    #[arg(long, env)]\n    other: String,\n    jwt_secret_key: String,\n}\n"}),
    "C#, a key of something else": (PY, {"A.cs": 'class A { string k = claims["JWT_SECRET_KEY"]; }\n'}),
    "JavaScript, a function that is given something else": (JS, {
        "a.js": "function load(c) {\n  return c.JWT_SECRET;\n}\nexports.k = load(require('./c'), process.env.A);\n"}),
    "JavaScript, a schema of something else": (JS, {
        "a.js": "const bodySchema = z.object({ JWT_SECRET: z.string() });\nexports.e = process.env.A;\n"}),
}
