import requests

API = "https://api.shop.example"
TOKEN = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIiwiaXNzIjoic2hvcCIsImFkbWluIjp0cnVlfQ.GoaTwZakx18a8Q7v7Md6Tzsk3PKfjMhw09LJs5Tr1Ck"  # +raw-jwt
HEADERS = {"Authorization": "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIyIn0.J1WOz41JPNmaEEjQa5Wih5cbqMOHKhvacKIoMnQhFd0"}  # +raw-jwt
SHORT = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.yQktAlhFGYQJYlihAfcUlF4IxQb-Lc7hv0phXwhBPuY"  # +raw-jwt
EMPTY = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.LfzE5QYcFy1nvInguEJuclG3dA03_nRupodHfeFPSxE"  # +raw-jwt
SPLIT = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI3I" + "iwic2NvcGUiOiJyZWFkIn0.Vc31ztnMbZcIoodHE9yCn3dfLrUALXUGt1nwirylYYc"  # +raw-jwt
PARTS = ".".join(["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJzdWIiOiI4In0", "u5tbUJ8x_7kaPuPuWNDHrsj4fOIL0mR9vb4xFPgSf8Q"])  # +raw-jwt
SIDE = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6Ik"  # +raw-jwt
    "pXVCJ9.eyJhIjoxfQ.QlNYAwgg9B6KNCTcuS2C7sG-v19oWaztAXYglrjJ2E8"
)
OVER = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzIiwiZXhwIjoxNTE2MjM5MDIyfQ.726tN2LSu6ofk_JcBgiE9FB-IaBSTq5SXxyW0GoOwK4"  # +raw-jwt
ENCRYPTED = "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.VLrLzQOL3ZoY02kGZcUA0rkcBQRyBvqOSUudVVAnb0DcyTYNbSP_GSFMhPvjP0cnCfUQf6bPC-lySFNS.SHiQXyFrm7CojOvp.ysD9Aq1En_VCY7yBwiQbPfKrw2XdNoNFbcFlHMcmDG-IxrLLvc8O_w.IKp2v-S_XQhnoXrmCvPlxw"  # +raw-jwt
COOKIES = {"session": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0In0.vL-5df2p0pnwCrobUB7kgqPwaurSmf_kei0ztuL5Zqc", "theme": "dark"}  # +raw-jwt
requests.get(API + "/items?page=2&access_token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI1In0.jdmnJ0aCmit0prCjrcFdyAHz_kQlm7l1Y9ycHunpsZE")  # +raw-jwt
requests.get(API, headers={"X-Token": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI2In0.Fwu0p8td8GwwK4HW9s2PsYNEEQHepLe107Jdtnig6Uk"})  # +raw-jwt
ANON = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyb2xlIjoiYW5vbiIsImlzcyI6ImJhc2UifQ.meh8YKq6F1WTjExIoM2nsf2yHh19IdBv6P7oe1p0Vos"  # -
NOT_JSON = "eyJub3QganNvbg.eyJub3QganNvbg.zt0nJdotXCiomgil_s5_MTIECNqq6HC7piAh05afqik"  # -
NO_ALGORITHM = "eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiI5In0.9V_wSVTVJaBQEkacLO__T_bFis2xRF4nv1X688SPleI"  # -
ELLIPSIS = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIi...."  # -
TWO_PARTS = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMCJ9"  # -
HEADER_ONLY = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"  # -
SVG = "data:image/svg+xml;base64,PHN2Zy8-PHN2Zy8-PHN2Zy8-PHN2Zy8-"  # -


def is_token(text):
    return text.startswith("eyJ") and text.count(".") == 2  # -
