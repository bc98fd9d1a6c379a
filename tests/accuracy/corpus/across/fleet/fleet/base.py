class Base:
    seal = "fleet-base-seal"  # +pyjwt
    label = "fleet-base-label"  # -
