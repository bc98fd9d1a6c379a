from dynaconf import Dynaconf

settings = Dynaconf()
