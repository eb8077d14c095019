"""How people call money by a single word or sign, its hundredths, and what sounds like money and is none. Pure data.

Words are folded: small letters without accents.
"""

from __future__ import annotations

from decimal import Decimal

# Code -> words that customarily mean it, although other countries have money of that name.
_CUSTOM = {
    "USD": "dollar dollars buck bucks dolar dolares dollaro dollari dolary dolarow dolarach dolaru dollaria доллар доллары долларов",
    "EUR": "euro euros evro euroa euroja eurot eura евро",
    "GBP": "pound pounds quid sterling pfund livre livres libra libras sterlina sterline pond ponden funt funty funtow",
    "JPY": "yen yenes yens jen jeny jenow",
    "CHF": "franc francs franken franchi franco francos frankow",
    "INR": "rupee rupees rupien roupie roupies rupia rupias rupie rs",
    "RUB": "ruble rubles rouble roubles rubel rublos rubli рубль рубли рублей",
    "CNY": "yuan yuans yuanes renminbi rmb",
    "KRW": "won wons",
    "TRY": "lira liras",
    "RON": "leu lei",
    "BRL": "reais",
    "SEK": "kronor",
    "CZK": "koruna koruny korun korunas",
    "PLN": "zloty zlotys zlotych zlote zloties",
}
CUSTOM = {word: code for code, words in _CUSTOM.items() for word in words.split()}
_CROWNS = ("CZK", "DKK", "ISK", "NOK", "SEK")
# Words that do not say whose money it is.
SEVERAL: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        (
            "crown",
            "crowns",
            "kronen",
            "couronne",
            "couronnes",
            "corona",
            "coronas",
            "corone",
            "coroas",
        ),
        _CROWNS,
    ),
    **dict.fromkeys(("krone", "kroner"), ("DKK", "NOK")),
    "krona": ("ISK", "SEK"),
    **dict.fromkeys(("kr", "kr."), ("DKK", "ISK", "NOK", "SEK")),
    **dict.fromkeys(("mark", "marks"), ("BAM", "DEM")),
    **dict.fromkeys(("cfa", "cfa franc", "cfa francs"), ("XAF", "XOF")),
}
# Sign -> the code that it customarily means, then the others that it may.
SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD",), "US$": ("USD",), "C$": ("CAD",), "CA$": ("CAD",), "A$": ("AUD",), "AU$": ("AUD",),
    "NZ$": ("NZD",), "HK$": ("HKD",), "S$": ("SGD",), "NT$": ("TWD",), "R$": ("BRL",), "MX$": ("MXN",),
    "€": ("EUR",), "£": ("GBP",), "¥": ("JPY",), "₹": ("INR",), "₩": ("KRW",), "₽": ("RUB",),
    "₺": ("TRY",), "₪": ("ILS",), "฿": ("THB",), "₫": ("VND",), "₴": ("UAH",), "₱": ("PHP",), "₦": ("NGN",),
}  # fmt: skip
_CENT, _ONE = Decimal("0.01"), Decimal(1)
# Parts and coins: how much of the currency one is, and whose it may be, customarily the first's.
PARTS: dict[str, tuple[Decimal, tuple[str, ...]]] = {
    **dict.fromkeys(("cent", "cents", "¢"), (_CENT, ("USD", "EUR"))),
    **dict.fromkeys(("us cent", "us cents"), (_CENT, ("USD",))),
    **dict.fromkeys(("euro cent", "euro cents", "eurocent", "eurocents"), (_CENT, ("EUR",))),
    **dict.fromkeys(("pence", "penny", "p"), (_CENT, ("GBP",))),
    **dict.fromkeys(("rappen",), (_CENT, ("CHF",))),
    **dict.fromkeys(("kopeck", "kopecks", "kopek", "kopeks"), (_CENT, ("RUB",))),
    **dict.fromkeys(("paisa", "paise"), (_CENT, ("INR",))),
    **dict.fromkeys(("grosz", "groszy", "grosze"), (_CENT, ("PLN",))),
    **dict.fromkeys(("fiver", "fivers"), (_ONE * 5, ("GBP",))),
    **dict.fromkeys(("tenner", "tenners"), (_ONE * 10, ("GBP",))),
    **dict.fromkeys(("dime", "dimes"), (_CENT * 10, ("USD",))),
    **dict.fromkeys(("nickel", "nickels"), (_CENT * 5, ("USD",))),
}
# Parts of which nobody can tell the currency.
OPEN_PARTS: dict[str, tuple[Decimal, tuple[str, ...]]] = {
    **dict.fromkeys(("centime", "centimes"), (_CENT, ("EUR", "CHF"))),
    **dict.fromkeys(("centavo", "centavos"), (_CENT, ("MXN", "BRL", "PHP"))),
    **dict.fromkeys(("ore", "oere"), (_CENT, ("SEK", "NOK", "DKK"))),
    **dict.fromkeys(("pennies",), (_CENT, ("USD", "GBP"))),
}
# No currencies of ISO 4217.
NO_MONEY = frozenset(
    [
        "bitcoin",
        "bitcoins",
        "btc",
        "xbt",
        "satoshi",
        "satoshis",
        "sats",
        "ethereum",
        "ether",
        "eth",
        "dogecoin",
        "dogecoins",
        "doge",
        "litecoin",
        "litecoins",
        "ltc",
        "ripple",
        "xrp",
        "solana",
        "tether",
        "usdt",
        "usdc",
        "bnb",
        "cardano",
        "monero",
        "xmr",
        "shiba",
        "polkadot",
        "crypto",
        "cryptocurrency",
        "stablecoin",
        "stablecoins",
        "nft",
        "nfts",
        "memecoin",
        "memecoins",
        "point",
        "points",
        "gold",
        "silver",
        "platinum",
        "palladium",
        "doubloon",
        "doubloons",
        "vbuck",
        "vbucks",
        "robux",
        "galleon",
        "galleons",
        "sickles",
        "knuts",
        "credits",
        "coins",
        "tokens",
        "gems",
        "gil",
        "septims",
        "simoleons",
        "linden",
        "seashells",
        "diamonds",
        "shares",
        "stocks",
        "stickers",
        "vouchers",
    ]
)
