"""Word lists of the generator, written for this project.

Cities that the evaluation asks about are kept out of `CITIES` (see `pretrain/questions.py`).
"""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split(";") if part.strip())


def words(text: str) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(text.split())


CITIES = _list("""
Boston; Tokyo; Raleigh; London; Paris; Berlin; Madrid; Rome; Vienna; Lisbon; Dublin; Oslo; Stockholm; Helsinki;
Copenhagen; Brussels; Amsterdam; Prague; Warsaw; Budapest; Athens; Istanbul; Moscow; Kyiv; Bucharest; Sofia;
Belgrade; Zagreb; Milan; Naples; Turin; Venice; Florence; Barcelona; Valencia; Seville; Porto; Lyon; Marseille;
Nice; Bordeaux; Munich; Hamburg; Cologne; Frankfurt; Stuttgart; Dresden; Leipzig; Zurich; Geneva; Basel; Bern;
New York; New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas;
Austin; Seattle; Denver; Detroit; Miami; Atlanta; Portland; Las Vegas; Nashville; Memphis; Baltimore; Tampa;
Orlando; Cleveland; Sacramento; Oakland; Minneapolis; San Francisco; San Jose; Salt Lake City; Kansas City;
Washington; Toronto; Montreal; Vancouver; Calgary; Ottawa; Quebec City; Winnipeg; Mexico City; Guadalajara;
Havana; Bogota; Lima; Santiago; Buenos Aires; Montevideo; Sao Paulo; Rio de Janeiro; Brasilia; Caracas; Quito;
Cairo; Lagos; Nairobi; Accra; Tunis; Algiers; Casablanca; Johannesburg; Cape Town; Durban; Addis Ababa; Kampala;
Dubai; Abu Dhabi; Doha; Riyadh; Jeddah; Tehran; Baghdad; Beirut; Amman; Jerusalem; Tel Aviv; Karachi; Lahore;
Delhi; New Delhi; Mumbai; Bangalore; Chennai; Kolkata; Hyderabad; Dhaka; Kathmandu; Colombo; Bangkok; Hanoi;
Singapore; Kuala Lumpur; Jakarta; Manila; Hong Kong; Taipei; Seoul; Busan; Osaka; Kyoto; Sapporo; Nagoya;
Beijing; Shanghai; Shenzhen; Guangzhou; Chengdu; Sydney; Melbourne; Brisbane; Perth; Auckland; Wellington;
Honolulu; Anchorage; Edinburgh; Glasgow; Manchester; Liverpool; Leeds; Bristol; Cardiff; Belfast; Oxford; York
""")
REGIONS = _list("""
Texas; California; Florida; Ohio; Oregon; NC; MA; NY; TX; CA; Ontario; Bavaria; Scotland; Tuscany; Queensland; AZ; CO;
CT; FL; GA; IL; IN; KY; LA; MD; MI; MN; MO; NJ; NV; OH; OK; OR; PA; SC; TN; UT; VA; WA; WI; Arizona; Colorado; Georgia;
Illinois; Michigan; Nevada; New Jersey; New York; Virginia; Washington; Quebec; Andalusia; Brittany; Kansas; Alberta
""")
COUNTRIES = _list("""
France; Germany; Spain; Italy; Portugal; Poland; Norway; Sweden; Finland; Denmark; Ireland; Greece; Turkey; Egypt;
Kenya; Nigeria; Ghana; India; China; Japan; Korea; Vietnam; Thailand; Brazil; Chile; Peru; Mexico; Canada; Cuba;
Australia; New Zealand; Austria; Belgium; Hungary; Romania; Ukraine; Iceland; Israel; Nepal; Malta; USA; UK
""")
LANGUAGES = _list("""
French; German; Spanish; Italian; Portuguese; Polish; Swedish; Finnish; Danish; Greek; Turkish; Arabic; Hindi;
Chinese; Japanese; Korean; Russian; Dutch; Czech; Hungarian; Swahili; Thai; Latin; Hebrew; English
""")
FIRST_NAMES = _list("""
Anna; Ben; Carla; David; Emma; Felix; Grace; Hugo; Ivy; Jack; Karen; Leo; Maria; Nina; Omar; Paula; Quinn; Rosa;
Sam; Tina; Uma; Victor; Wendy; Yara; Zoe; Alice; Bob; Carlos; Diana; Erik; Fatima; George; Hannah; Ivan; Julia;
Kevin; Lucy; Mike; Nora; Oscar; Peter; Rachel; Sarah; Tom; Aisha; Chen; Priya; Raj; Mei; John; Jane; Ali
""")
LAST_NAMES = _list("""
Smith; Jones; Garcia; Miller; Davis; Lopez; Wilson; Moore; Taylor; Lee; Clark; Lewis; Walker; Young; King; Wright;
Hill; Green; Adams; Nelson; Baker; Hall; Rivera; Campbell; Carter; Rossi; Weber; Novak; Silva; Kumar; Singh; Wang
""")
NOUNS = _list("""
milk; bread; coffee; tea; rice; chicken; pasta; apples; cheese; tomato soup; budget; report; invoice; contract;
garden; kitchen; bedroom; bathroom; office; garage; laptop; phone; headphones; camera; keyboard; monitor; printer;
guitar; piano; jazz; rock music; football; tennis; yoga; running; swimming; chess; painting; history; biology;
physics; chemistry; math; homework; project plan; meeting notes; birthday party; wedding; dentist; doctor; school;
holiday; passport; ticket; hotel; train; flight; bus; bicycle; car; engine; battery; solar panel; window; door;
table; chair; lamp; carpet; mirror; shirt; shoes; jacket; dress; watch; ring; book; novel; magazine; newspaper;
letter; package; gift; flowers; tree; river; mountain; beach; island; forest; desert; moon; stars; planet; rocket;
robot; database; server; backup; password; website; update; bug; feature; release; login page; shopping list;
grocery list; rent; electricity bill; tax return; salary; loan; insurance; vaccine; diet; sleep; stress; headache;
dog; cat; horse; bird; fish; spider; pizza; burger; salad; cake; chocolate; wine; beer; water; juice; green tea
""")
TOPICS = _list("""
climate change; artificial intelligence; the stock market; electric cars; space travel; ancient Rome; quantum
computing; gardening; world history; healthy cooking; football results; the election; renewable energy; travel
deals; home repair; machine learning; medieval art; jazz music; black holes; volcanoes; dinosaurs; the French
revolution; yoga for beginners; python programming; interest rates; solar power; deep sea fish; modern dance
""")
ONSETS = words(
    "b br c ch cl cr d dr f fl g gl gr h j k kl l m n p ph pl pr qu r s sh sk sl sm sn sp st str t th tr v w x y z"
)
RIMES = words(
    "a ab ack ad ag ai al am an and ang ar ard as at ay e eck ed el em en end ent er est et ey i ick id ig il im in "
    "ing ink io is ist it o ob ock od og ol om on ond ong or ord os ot ou ow u ub uck ud ug ul um un und ur us ut"
)
