"""Rows of `names`: other languages, and files that deploy a program, which are judged by their lines.

PY and JS stand for the sources whose literal is moved, to JWT_SECRET_KEY and JWT_SECRET.
"""

PY, JS = "PY", "JS"
GO = 'package main\n\nimport "os"\n\nfunc f(n string) string {\n'
# What a file is called tells how it speaks of variables.
TAKEN = {
    "Streamlit's secrets": (PY, {".streamlit/secrets.toml": 'JWT_SECRET_KEY = "other-tallow"\n[auth]\na = 1\n'}),
    "Streamlit's secrets, ignored": (PY, {
        ".gitignore": ".streamlit/secrets.toml\n", ".streamlit/secrets.toml": 'JWT_SECRET_KEY = "other-tallow"\n'}),
    "Streamlit, a secret": (PY, {"a.py": 'import streamlit as st\nK = st.secrets["JWT_SECRET_KEY"]\n'}),
    "Streamlit, a member": (PY, {"a.py": "import streamlit as st\nK = st.secrets.JWT_SECRET_KEY\n"}),
    "prettyconf, small letters": (PY, {"a.py": 'from prettyconf import config\nK = config("jwt_secret_key")\n'}),
    "heroku.yml": (PY, {"heroku.yml": "setup:\n  config:\n    JWT_SECRET_KEY: x\n"}),
    "heroku.yml, a command": (PY, {"heroku.yml": "run:\n  web: app --key $JWT_SECRET_KEY\n"}),
    "zx": (JS, {"a.mjs": "import { $ } from 'zx';\nawait $`curl -H $JWT_SECRET ${process.argv[2]}`;\n"}),
    "Bun, with options": (JS, {"a.mjs": "import { $ } from 'bun';\nawait $({ quiet: true })`curl -H \"$JWT_SECRET\"`;\n"}),
    "settings, with a separator": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env('_');\nexports.k = nconf.get('JWT:SECRET');\n"}),
    "settings, with a separator and small letters": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.argv().env({ separator: '_', lowerCase: true });\n"
                "exports.k = nconf.get('jwt:secret');\n"}),
    "settings, with small letters": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env({ lowerCase: true });\n"
                "exports.k = nconf.get('jwt_secret');\n"}),
    "settings, a list of names": (JS, {"c.js": "const nconf = require('nconf');\nnconf.env(['JWT_SECRET']);\n"}),
    "settings, an option with names": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env({ whitelist: ['JWT_SECRET'] });\n"}),
    "settings, asked in another file": (JS, {
        "c.js": "const nconf = require('nconf');\nmodule.exports = nconf.env().file('a.json');\n",
        "d.js": "const config = require('./c');\nexports.k = config.get('JWT_SECRET');\n"}),
    "settings, asked in another file in small letters": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.use('memory').env({ separator: '_', lowerCase: true });\n",
        "lib/d.js": "const c = require('../c');\nexports.k = c.get('jwt:secret');\n"}),
    "settings, with a separator that only a run tells": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env({ separator: process.argv[2] });\n"
                "exports.k = nconf.get('JWT:SECRET');\n"}),
    "node-config json deep": (JS, {
        "config/custom-environment-variables.json": '{\n  "auth": {\n    "jwtSecret":\n "JWT_SECRET"\n  }\n}\n'}),
    "node-config json __name": (JS, {
        "config/custom-environment-variables.json":
            '{"auth": {"jwtSecret": {"__name": "JWT_SECRET", "__format": "json"}}}\n'}),
    "node-config js": (JS, {
        "config/custom-environment-variables.js":
            "module.exports = {\n  auth: {\n    jwtSecret: 'JWT_SECRET',\n  },\n};\n"}),
    "node-config ts": (JS, {
        "config/custom-environment-variables.ts":
            "export default {\n  auth: {\n    jwtSecret: 'JWT_SECRET',\n  },\n};\n"}),
    "node-config yaml": (JS, {"config/custom-environment-variables.yaml": "auth:\n  jwtSecret: JWT_SECRET\n"}),
    "node-config json5": (JS, {"config/custom-environment-variables.json5": "{auth: {jwtSecret: 'JWT_SECRET'}}\n"}),
    "node-config toml": (JS, {"config/custom-environment-variables.toml": "[auth]\njwtSecret = 'JWT_SECRET'\n"}),
    "node-config hjson": (JS, {
        "config/custom-environment-variables.hjson": "{\n auth: {\n jwtSecret: JWT_SECRET\n}\n}\n"}),
    "node-config properties": (JS, {"config/custom-environment-variables.properties": "auth.jwtSecret = JWT_SECRET\n"}),
    "node-config coffee": (JS, {
        "config/custom-environment-variables.coffee": "module.exports =\n  auth:\n    jwtSecret: 'JWT_SECRET'\n"}),
    "node-config xml": (JS, {
        "config/custom-environment-variables.xml":
            "<config><auth><jwtSecret>JWT_SECRET</jwtSecret></auth></config>\n"}),
    "serverless default": (PY, {"serverless.yml": "custom:\n  key: ${env:JWT_SECRET_KEY, 'x'}\n"}),
    "bake hcl": (PY, {"docker-bake.hcl": 'variable "JWT_SECRET_KEY" {\n  default = "x"\n}\n'}),
    "bake hcl args": (PY, {"docker-bake.hcl": 'target "app" {\n  args = {\n    JWT_SECRET_KEY = "x"\n  }\n}\n'}),
    "bake json": (PY, {"docker-bake.json": '{"variable": {"JWT_SECRET_KEY": {"default": "x"}}}\n'}),
    "bake override secret": (PY, {"docker-bake.hcl": 'target "app" {\n  secret = ["type=env,id=JWT_SECRET_KEY"]\n}\n'}),
    "vercel": (JS, {"vercel.json": '{\n  "env": {\n    "JWT_SECRET": "@jwt"\n  }\n}\n'}),
    "vercel build env": (JS, {"vercel.json": '{"build": {"env": {"JWT_SECRET": "@jwt"}}}\n'}),
    "now": (JS, {"now.json": '{"env": {"JWT_SECRET": "@jwt"}}\n'}),
    "envrc": (PY, {".envrc": "export JWT_SECRET_KEY=x\n"}),
    "envrc no export": (PY, {".envrc": "JWT_SECRET_KEY=x\n"}),
    "envrc expr": (PY, {".envrc": "export A=$JWT_SECRET_KEY\n"}),
    "envrc required": (PY, {".envrc": "env_vars_required JWT_SECRET_KEY\n"}),
    "envrc if": (PY, {".envrc": "if true; then export JWT_SECRET_KEY=$(pass x); fi\n"}),
    "ansible environment": (PY, {
        "play.yml": "- hosts: all\n  tasks:\n    - command: x\n      environment:\n        JWT_SECRET_KEY: x\n"}),
    "ansible lookup": (PY, {"play.yml": '- hosts: all\n  vars:\n    k: "{{ lookup(\'env\', \'JWT_SECRET_KEY\') }}"\n'}),
    "ansible env fact": (PY, {"play.yml": 'k: "{{ ansible_env.JWT_SECRET_KEY }}"\n'}),
    "ansible template j2": (PY, {"templates/app.env.j2": "JWT_SECRET_KEY={{ x }}\n"}),
    "helm values env map": (PY, {"chart/values.yaml": "env:\n  JWT_SECRET_KEY: x\n"}),
    "helm values env list": (PY, {"chart/values.yaml": "env:\n- name: JWT_SECRET_KEY\n  value: x\n"}),
    "helm extraEnv": (PY, {"chart/values.yaml": "extraEnvVars:\n  - name: JWT_SECRET_KEY\n    value: x\n"}),
    "helm template": (PY, {
        "chart/templates/deployment.yaml":
            "spec:\n  containers:\n    - name: a\n      env:\n        - name: JWT_SECRET_KEY\n"
            "          valueFrom:\n            secretKeyRef:\n              key: x\n"}),
    "helm secrets": (PY, {"chart/values.yaml": "secrets:\n  JWT_SECRET_KEY: x\n"}),
    "helm tpl": (PY, {
        "chart/templates/_helpers.tpl": '{{- define "env" }}\n- name: JWT_SECRET_KEY\n  value: x\n{{- end }}\n'}),
    "k8s secret": (PY, {"s.yaml": "kind: Secret\nstringData:\n  JWT_SECRET_KEY: x\n"}),
    "kustomize": (PY, {"kustomization.yaml": "secretGenerator:\n- name: app\n  literals:\n  - JWT_SECRET_KEY=x\n"}),
    "externalsecret": (PY, {
        "es.yaml":
            "kind: ExternalSecret\nspec:\n  data:\n  - secretKey: JWT_SECRET_KEY\n    remoteRef:\n      key: x\n"}),
    "sealed": (PY, {"es.yaml": "kind: SealedSecret\nspec:\n  encryptedData:\n    JWT_SECRET_KEY: x\n"}),
    "systemd Environment": (PY, {"a.service": '[Service]\nEnvironment="A=1" "JWT_SECRET_KEY=x"\n'}),
    "systemd PassEnvironment": (PY, {"a.service": "[Service]\nPassEnvironment=JWT_SECRET_KEY\n"}),
    "systemd EnvironmentFile": (PY, {
        "a.service": "[Service]\nEnvironmentFile=deploy/app.vars\n", "deploy/app.vars": "JWT_SECRET_KEY=x\n"}),
    "systemd EnvironmentFile etc": (PY, {
        "a.service": "[Service]\nEnvironmentFile=/etc/default/app\n", "etc/default/app": "JWT_SECRET_KEY=x\n"}),
    "systemd dropin": (PY, {"a.service.d/override.conf": "[Service]\nEnvironment=JWT_SECRET_KEY=x\n"}),
    "supervisor": (PY, {"supervisord.conf": '[program:a]\nenvironment=A="1",JWT_SECRET_KEY="x"\n'}),
    "compose env_file": (PY, {
        "compose.yaml": "services:\n  a:\n    env_file: deploy/app.vars\n", "deploy/app.vars": "JWT_SECRET_KEY=x\n"}),
    "workflow env": (PY, {
        ".github/workflows/a.yml": "jobs:\n  t:\n    steps:\n    - run: x\n      env:\n        JWT_SECRET_KEY: x\n"}),
    "workflow secrets": (PY, {
        ".github/workflows/a.yml": "jobs:\n  t:\n    steps:\n    - run: deploy --key ${{ secrets.JWT_SECRET_KEY }}\n"}),
    "workflow secrets index": (PY, {
        ".github/workflows/a.yml":
            "jobs:\n  t:\n    steps:\n    - run: deploy --key ${{ secrets['JWT_SECRET_KEY'] }}\n"}),
    "workflow run export": (PY, {
        ".github/workflows/a.yml":
            "jobs:\n  t:\n    steps:\n    - run: |\n        export JWT_SECRET_KEY=x\n        pytest\n"}),
    "workflow call secrets": (PY, {
        ".github/workflows/a.yml":
            "on:\n  workflow_call:\n    secrets:\n      JWT_SECRET_KEY:\n        required: true\n"}),
    "gitlab ci": (PY, {".gitlab-ci.yml": "variables:\n  JWT_SECRET_KEY: x\n"}),
    "circleci": (PY, {
        ".circleci/config.yml":
            "jobs:\n  a:\n    docker:\n    - image: x\n      environment:\n        JWT_SECRET_KEY: x\n"}),
    "azure pipelines": (PY, {"azure-pipelines.yml": "variables:\n- name: JWT_SECRET_KEY\n  value: x\n"}),
    "azure pipelines $(X)": (PY, {"azure-pipelines.yml": "steps:\n- script: run $(JWT_SECRET_KEY)\n"}),
    "travis": (PY, {".travis.yml": "env:\n  global:\n  - JWT_SECRET_KEY=x\n"}),
    "drone": (PY, {".drone.yml": "steps:\n- name: a\n  environment:\n    A:\n      from_secret: JWT_SECRET_KEY\n"}),
    "Jenkinsfile": (PY, {
        "Jenkinsfile": "pipeline {\n  environment {\n    JWT_SECRET_KEY = credentials('x')\n  }\n}\n"}),
    "Jenkinsfile creds": (PY, {
        "Jenkinsfile": "withCredentials([string(credentialsId: 'x', variable: 'JWT_SECRET_KEY')]) {\n}\n"}),
    "Makefile export": (PY, {"Makefile": "export JWT_SECRET_KEY\n"}),
    "Makefile export =": (PY, {"Makefile": "export JWT_SECRET_KEY = x\n"}),
    "Makefile ?=": (PY, {"Makefile": "JWT_SECRET_KEY ?= x\n"}),
    "Makefile mk": (PY, {"common.mk": "JWT_SECRET_KEY ?= x\n"}),
    "just": (PY, {"justfile": "export JWT_SECRET_KEY := 'x'\n"}),
    "Taskfile": (PY, {"Taskfile.yml": "env:\n  JWT_SECRET_KEY: x\n"}),
    "TF environment variables": (PY, {
        "main.tf":
            'resource "aws_lambda_function" "y" {\n  environment {\n    variables = {\n'
            '      JWT_SECRET_KEY = var.x\n    }\n  }\n}\n'}),
    "TF ecs": (PY, {
        "main.tf":
            'locals {\n'
            '  containers = jsonencode([{ environment = [{ name = "JWT_SECRET_KEY", value = "x" }] }])\n}\n'}),
    "TF ecs secrets": (PY, {
        "task.json": '{"containerDefinitions": [{"secrets": [{"name": "JWT_SECRET_KEY", "valueFrom": "x"}]}]}\n'}),
    "TF app_settings": (PY, {
        "main.tf": 'resource "azurerm_app_service" "y" {\n  app_settings = {\n    "JWT_SECRET_KEY" = "x"\n  }\n}\n'}),
    "TF heroku config_vars": (PY, {
        "main.tf": 'resource "heroku_app" "y" {\n  sensitive_config_vars = {\n    JWT_SECRET_KEY = "x"\n  }\n}\n'}),
    "tfvars": (PY, {"a.tfvars": 'env_vars = {\n JWT_SECRET_KEY = "x"\n}\n'}),
    "fly.toml": (PY, {"fly.toml": '[env]\n  JWT_SECRET_KEY = "x"\n'}),
    "netlify": (PY, {"netlify.toml": '[build.environment]\n  JWT_SECRET_KEY = "x"\n'}),
    "wrangler": (JS, {"wrangler.toml": '[vars]\nJWT_SECRET = "x"\n'}),
    ".dev.vars": (JS, {".dev.vars": "JWT_SECRET=x\n"}),
    "render.yaml": (PY, {
        "render.yaml": "services:\n- type: web\n  envVars:\n  - key: JWT_SECRET_KEY\n    generateValue: true\n"}),
    "app.yaml gae": (PY, {"app.yaml": "runtime: python\nenv_variables:\n  JWT_SECRET_KEY: x\n"}),
    "SAM": (PY, {
        "template.yaml":
            "Resources:\n  F:\n    Properties:\n      Environment:\n        Variables:\n"
            "          JWT_SECRET_KEY: x\n"}),
    "turbo.json": (JS, {"turbo.json": '{"globalEnv": ["JWT_SECRET"], "pipeline": {}}\n'}),
    "turbo.json dep": (JS, {"turbo.json": '{"pipeline": {"build": {"dependsOn": ["$JWT_SECRET"]}}}\n'}),
    "devcontainer local": (PY, {
        ".devcontainer/devcontainer.json": '{"remoteEnv": {"A": "${localEnv:JWT_SECRET_KEY}"}}\n'}),
    "tox": (PY, {"tox.ini": "[testenv]\nsetenv =\n    JWT_SECRET_KEY = x\n"}),
    "tox passenv1": (PY, {"tox.ini": "[testenv]\npassenv = HOME JWT_SECRET_KEY\n"}),
    "hatch": (PY, {"pyproject.toml": '[tool.hatch.envs.default.env-vars]\nJWT_SECRET_KEY = "x"\n'}),
    "nix": (PY, {"shell.nix": 'pkgs.mkShell {\n  JWT_SECRET_KEY = "x";\n}\n'}),
    "flake shellHook": (PY, {"flake.nix": "shellHook = ''\n  export JWT_SECRET_KEY=x\n'';\n"}),
    "spring yaml": (PY, {"application.yml": "jwt:\n  secret: ${JWT_SECRET_KEY:x}\n"}),
    "apache SetEnv": (PY, {"site.conf": "SetEnv JWT_SECRET_KEY x\n"}),
    "nginx env": (PY, {"nginx.conf": "env JWT_SECRET_KEY;\n"}),
    "htaccess": (PY, {".htaccess": "SetEnv JWT_SECRET_KEY x\n"}),
    "php fpm": (PY, {"www.conf": "env[JWT_SECRET_KEY] = $JWT\n"}),
    "uwsgi": (PY, {"uwsgi.ini": "[uwsgi]\nenv = JWT_SECRET_KEY=x\n"}),
    "gunicorn": (PY, {"gunicorn.conf.py": 'raw_env = ["JWT_SECRET_KEY=x"]\n'}),
    "bats": (PY, {"x.bats": "export JWT_SECRET_KEY=x\n"}),
    "web.config": (PY, {
        "web.config":
            '<environmentVariables>\n<environmentVariable name="JWT_SECRET_KEY" value="x"/>\n'
            '</environmentVariables>\n'}),
    "plist": (PY, {
        "a.plist":
            "<key>EnvironmentVariables</key>\n<dict>\n\t<key>JWT_SECRET_KEY</key>\n<string>x</string>\n</dict>\n"}),
    "vagrant": (PY, {"Vagrantfile": 'config.vm.provision "shell", env: {"JWT_SECRET_KEY" => "x"}\n'}),
    "bazel": (PY, {".bazelrc": "build --action_env=JWT_SECRET_KEY\n"}),
    "Windows bat": (PY, {"run.bat": "set JWT_SECRET_KEY=x\r\npython app.py\r\n"}),
    "powershell": (PY, {"run.ps1": "$env:JWT_SECRET_KEY = 'x'\n"}),
    "csh": (PY, {"run.csh": "setenv JWT_SECRET_KEY x\n"}),
    "envsubst template": (PY, {"nginx.conf.template": "set $k '${JWT_SECRET_KEY}';\n"}),
}
# Put together by languages that no grammar is at hand for.
BEGINS = {
    "Go sum": (PY, {
        "main.go": GO + '\treturn os.Getenv("JWT_" + n)\n}\n'}),
    "Go sprintf": (PY, {
        "main.go":
            GO + '\treturn os.Getenv(fmt.Sprintf("JWT_%s", n))\n}\n'}),
    "Go upper": (PY, {
        "main.go":
            GO + '\treturn os.Getenv(strings.ToUpper("jwt_" + n))\n}\n'}),
    "Go two lines": (PY, {
        "main.go":
            GO + '\tkey := "JWT_" + n\n\treturn os.Getenv(key)\n}\n'}),
    "Go constant": (PY, {
        "main.go":
            GO + '\tconst prefix = "JWT_"\n\treturn os.Getenv(prefix + n)\n}\n'}),
    "Go LookupEnv": (PY, {
        "main.go":
            GO + '\tv, ok := os.LookupEnv("JWT_" + n)\n}\n'}),
    "Go Setenv": (PY, {
        "main.go": GO + '\tos.Setenv("JWT_"+n, "x")\n}\n'}),
    "Go Environ": (PY, {
        "main.go":
            GO + '\tfor _, e := range os.Environ() {\n\t\tif strings.HasPrefix(e, "JWT_") {}\n\t}\n}\n'}),
    "Go viper": (PY, {
        "main.go": GO + '\tviper.SetEnvPrefix("jwt")\n}\n'}),
    "Go tag prefix": (PY, {"main.go": 'type C struct {\n\tA B `envPrefix:"JWT_"`\n}\n'}),
    "Go own line": (PY, {
        "main.go":
            GO + '\treturn os.Getenv(\n\t\t"JWT_" + n)\n}\n'}),
    "Ruby": (PY, {"a.rb": 'def f(n)\n  ENV["JWT_#{n}"]\nend\n'}),
    "Ruby fetch": (PY, {"a.rb": 'def f(n)\n  ENV.fetch("JWT_#{n.upcase}")\nend\n'}),
    "Ruby sum": (PY, {"a.rb": 'def f(n)\n  ENV["JWT_" + n]\nend\n'}),
    "Ruby upcase": (PY, {"a.rb": 'def f(n)\n  ENV["jwt_#{n}".upcase]\nend\n'}),
    "Ruby select": (PY, {"a.rb": 'C = ENV.select { |k, _| k.start_with?("JWT_") }\n'}),
    "Ruby variable": (PY, {"a.rb": 'def f(n)\n  name = "JWT_#{n}"\n  ENV[name]\nend\n'}),
    "Ruby format": (PY, {"a.rb": 'def f(n)\n  ENV[format("JWT_%s", n)]\nend\n'}),
    "PHP": (PY, {"a.php": "<?php\nfunction f($n) { return getenv('JWT_' . $n); }\n"}),
    "PHP tight": (PY, {"a.php": "<?php\nfunction f($n) { return getenv('JWT_'.$n); }\n"}),
    "PHP upper": (PY, {"a.php": "<?php\nfunction f($n) { return getenv('JWT_'.strtoupper($n)); }\n"}),
    "PHP interp": (PY, {"a.php": '<?php\nfunction f($n) { return $_ENV["JWT_{$n}"]; }\n'}),
    "PHP interp2": (PY, {"a.php": '<?php\nfunction f($n) { return $_SERVER["JWT_$n"]; }\n'}),
    "PHP sprintf": (PY, {"a.php": "<?php\nfunction f($n) { return getenv(sprintf('JWT_%s', $n)); }\n"}),
    "Java": (PY, {"A.java": 'class A { String f(String n) { return System.getenv("JWT_" + n); } }\n'}),
    "Java format": (PY, {
        "A.java": 'class A { String f(String n) { return System.getenv(String.format("JWT_%s", n)); } }\n'}),
    "Java concat": (PY, {"A.java": 'class A { String f(String n) { return System.getenv("JWT_".concat(n)); } }\n'}),
    "Java entries": (PY, {
        "A.java": 'class A { void f() { System.getenv().forEach((k, v) -> { if (k.startsWith("JWT_")) {} }); } }\n'}),
    "Kotlin": (PY, {"A.kt": 'fun f(n: String) = System.getenv("JWT_$n")\n'}),
    "Scala": (PY, {"A.scala": 'def f(n: String) = sys.env(s"JWT_$n")\n'}),
    "C#": (PY, {"A.cs": 'class A { string F(string n) => Environment.GetEnvironmentVariable("JWT_" + n); }\n'}),
    "C# interp": (PY, {"A.cs": 'class A { string F(string n) => Environment.GetEnvironmentVariable($"JWT_{n}"); }\n'}),
    "C# prefix": (PY, {"A.cs": 'class A { void F() { builder.AddEnvironmentVariables("JWT_"); } }\n'}),
    "C# prefix named": (PY, {"A.cs": 'class A { void F() { builder.AddEnvironmentVariables(prefix: "JWT_"); } }\n'}),
    "Rust format": (PY, {"a.rs": 'fn f(n: &str) -> String { std::env::var(format!("JWT_{}", n)).unwrap() }\n'}),
    "Rust format inline": (PY, {"a.rs": 'fn f(n: &str) -> String { std::env::var(format!("JWT_{n}")).unwrap() }\n'}),
    "Rust sum": (PY, {"a.rs": 'fn f(n: &str) -> String { std::env::var("JWT_".to_owned() + n).unwrap() }\n'}),
    "Rust two lines": (PY, {
        "a.rs": 'fn f(n: &str) -> String {\n    let k = format!("JWT_{n}");\n    env::var(&k).unwrap()\n}\n'}),
    "Rust vars": (PY, {"a.rs": 'fn f() { for (k, v) in env::vars() { if k.starts_with("JWT_") {} } }\n'}),
    "Rust prefixed": (PY, {"a.rs": 'fn f() { envy::prefixed("JWT_").from_env::<C>() }\n'}),
    "Rust with_prefix": (PY, {"a.rs": 'fn f() { c.add_source(Environment::with_prefix("jwt")) }\n'}),
    "Elixir": (PY, {"a.exs": 'def f(n), do: System.get_env("JWT_#{n}")\n'}),
    "Elixir <>": (PY, {"a.exs": 'def f(n), do: System.fetch_env!("JWT_" <> n)\n'}),
    "Lua": (PY, {"a.lua": 'function f(n) return os.getenv("JWT_" .. n) end\n'}),
    "Perl": (PY, {"a.pl": 'sub f { return $ENV{"JWT_$_[0]"}; }\n'}),
    "Perl .": (PY, {"a.pl": "sub f { return $ENV{'JWT_' . shift}; }\n"}),
    "Swift": (PY, {"a.swift": 'func f(n: String) -> String { ProcessInfo.processInfo.environment["JWT_\\(n)"]! }\n'}),
    "Dart": (PY, {"a.dart": "f(n) => Platform.environment['JWT_$n'];\n"}),
    "R": (PY, {"a.R": 'f <- function(n) Sys.getenv(paste0("JWT_", n))\n'}),
    "Julia": (PY, {"a.jl": 'f(n) = ENV["JWT_" * n]\n'}),
    "Julia interp": (PY, {"a.jl": 'f(n) = ENV["JWT_$n"]\n'}),
    "Haskell": (PY, {"a.hs": 'f n = getEnv ("JWT_" ++ n)\n'}),
    "Nim": (PY, {"a.nim": 'proc f(n: string): string = getEnv("JWT_" & n)\n'}),
    "C": (PY, {"a.c": 'char *f(char *n) { char k[99]; snprintf(k, 99, "JWT_%s", n); return getenv(k); }\n'}),
    "shell ${!": (PY, {"run.sh": 'k="JWT_${n}"\necho "${!k}"\n'}),
    "shell ${! bare": (PY, {"run.sh": "k=JWT_$n\necho ${!k}\n"}),
    "shell eval": (PY, {"run.sh": 'eval "v=\\$JWT_$n"\n'}),
    "shell eval2": (PY, {"run.sh": "eval v=\\${JWT_${n}}\n"}),
    "shell printenv": (PY, {"run.sh": 'printenv "JWT_$n"\n'}),
    "shell export": (PY, {"run.sh": 'export "JWT_$n=$v"\n'}),
    "shell declare": (PY, {"run.sh": 'declare -x "JWT_${n}=1"\n'}),
    "shell list": (PY, {"run.sh": "for v in ${!JWT_*}; do echo; done\n"}),
    "shell list@": (PY, {"run.sh": 'for v in "${!JWT_@}"; do echo; done\n'}),
    "shell env grep": (PY, {"run.sh": 'env | grep "^JWT_"\n'}),
    "shell compgen": (PY, {"run.sh": "for v in $(compgen -e JWT_); do echo; done\n"}),
    "shell no ending": (PY, {"bin/run": '#!/bin/bash\nk="JWT_${n}"\necho "${!k}"\n'}),
    "shell upper": (PY, {"run.sh": 'k="JWT_${n^^}"\necho "${!k}"\n'}),
    "zsh (P)": (PY, {"run.zsh": "echo ${(P)k}\nk=JWT_$n\n"}),
    "Make": (PY, {"Makefile": "run:\n\techo $(JWT_$(n))\n"}),
    "PowerShell": (PY, {"run.ps1": '[Environment]::GetEnvironmentVariable("JWT_$n")\n'}),
    "PowerShell env:": (PY, {"run.ps1": '(Get-Item "env:JWT_$n").Value\n'}),
    "envFrom": (PY, {
        "d.yaml": "spec:\n  containers:\n  - envFrom:\n    - prefix: JWT_\n      secretRef:\n        name: s\n"}),
    "envFrom 2": (PY, {
        "d.yaml": 'spec:\n  containers:\n  - envFrom:\n    - secretRef:\n        name: s\n      prefix: "JWT_"\n'}),
}
TAKEN.update({
    "Go sprintf behind": (PY, {
        "main.go":
            GO + '\treturn os.Getenv(fmt.Sprintf("%s_SECRET_KEY", n))\n}\n'}),
    "Go upper behind": (PY, {
        "main.go":
            GO + '\treturn os.Getenv(strings.ToUpper(n) + "_SECRET_KEY")\n}\n'}),
    "Ruby fetch behind": (PY, {"a.rb": 'def f(n)\n  ENV.fetch("#{n}_SECRET_KEY", nil)\nend\n'}),
    "PHP behind": (PY, {"a.php": "<?php\nfunction f($n) { return env($n . '_SECRET_KEY'); }\n"}),
    "Java behind": (PY, {
        "A.java": 'class A { String f(String n) { return System.getenv(n.toUpperCase() + "_SECRET_KEY"); } }\n'}),
    "C# interp behind": (PY, {
        "A.cs": 'class A { string F(string n) => Environment.GetEnvironmentVariable($"{n}_SECRET_KEY"); }\n'}),
    "Rust behind": (PY, {"a.rs": 'fn f(n: &str) -> String { env::var(&format!("{}_SECRET_KEY", n)).unwrap() }\n'}),
    "shell eval behind": (PY, {"run.sh": 'eval "v=\\$${n}_SECRET_KEY"\n'}),
    "shell behind": (PY, {"run.sh": 'k="${n}_SECRET_KEY"\necho "${!k}"\n'}),
    "Make behind": (PY, {"Makefile": "run:\n\techo $($(n)_SECRET_KEY)\n"}),
})
FREE = {
    "another section of Streamlit's secrets": (PY, {".streamlit/secrets.toml": '[auth]\nJWT_SECRET_KEY = "other-tallow"\n'}),
    "Streamlit's secrets with the same value": (PY, {
        ".streamlit/secrets.toml": 'JWT_SECRET_KEY = "larch-window-0001-of-the-office"\n'}),
    "a template that no shell runs": (JS, {"a.js": "const h = process.env.HOST_A;\nmodule.exports = sql`SELECT $JWT_SECRET`;\n"}),
    "what a template puts into a command itself": (JS, {
        "a.mjs": "import { $ } from 'zx';\nconst JWT_SECRET = process.env.HOST_A;\nawait $`curl -H ${JWT_SECRET}`;\n"}),
    "settings, with another separator": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env('__');\nexports.k = nconf.get('JWT:SECRET');\n"}),
    "settings, without a separator": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env();\nexports.k = nconf.get('JWT:SECRET');\n"}),
    "settings, small letters as they are": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.env('_');\nexports.k = nconf.get('jwt:secret');\n"}),
    "settings without the environment": (JS, {
        "c.js": "const nconf = require('nconf');\nnconf.argv().file('a.json');\n"
                "exports.k = nconf.get('JWT_SECRET');\n"}),
    "a map of names to which it is a setting": (JS, {
        "config/custom-environment-variables.json": '{"JWT_SECRET": "OTHER_NAME"}\n'}),
    "an address in a manifest": (PY, {"a.yaml": "app:\n  args:\n    - --key\n  JWT_SECRET_KEY: x\n"}),
    "not put together: Go other": (PY, {
        "main.go": GO + '\treturn os.Getenv("SHOP_" + n)\n}\n'}),
    "not put together: Go log": (PY, {
        "main.go":
            GO + '\tlog.Print("JWT_" + n)\n\treturn os.Getenv("SHOP_X")\n}\n'}),
    "not put together: Go url": (PY, {
        "main.go":
            GO + '\treturn os.Getenv("HOST") + "/JWT_" + n\n}\n'}),
    "not put together: Ruby other hash": (PY, {"a.rb": 'def f(c, n)\n  x = ENV["A_B"]\n  c["JWT_#{n}"]\nend\n'}),
    "not put together: Ruby comment": (PY, {"a.rb": '# ENV["JWT_#{n}"]\nx = ENV["A_B"]\n'}),
    "not put together: Ruby fallback": (PY, {"a.rb": 'x = ENV["A_B"] || "JWT_"\n'}),
    "not put together: Rust format other": (PY, {
        "a.rs": 'fn f(n: &str) { println!("JWT_{}", n); std::env::var("A_B"); }\n'}),
    "not put together: shell filename": (PY, {"run.sh": 'cp x.txt "JWT_${n}"\n'}),
    "not put together: shell comment": (PY, {"run.sh": "# eval JWT_$n\n"}),
    "not put together: shell other": (PY, {"run.sh": 'k="SHOP_${n}"\necho ${!k}\n'}),
    "not put together: Make other": (PY, {"Makefile": "run:\n\techo $(SHOP_$(n))\n"}),
    "not put together: Java no env": (PY, {"A.java": 'class A { String f(String n) { return m.get("JWT_" + n); } }\n'}),
    "not put together: doc": (PY, {"a.md": '`os.Getenv("JWT_" + n)`\n'}),
    "not put together: manifest prefix": (PY, {"d.yaml": "spec:\n  routes:\n  - prefix: JWT_\n"}),
}
