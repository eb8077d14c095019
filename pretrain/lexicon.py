"""Words from which values, tools and parameters are composed; written for this project."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", " ").split(";") if part.strip())


COLOURS = _list("""
red; blue; green; yellow; orange; purple; pink; black; white; grey; brown; turquoise; beige; navy blue; gold; silver;
dark green; light blue; crimson; ivory; teal; maroon
""")
COMPANIES = _list("""
Northwind; Globex; Initech; Umbra; Vandelay; Hooli; Acme; Contoso; Stark; Wayne; Soylent; Tyrell; Cyberdyne; Apple;
Google; Amazon; Microsoft; Tesla; Netflix; Nike; Toyota; Siemens; Samsung; Sony; Nestle; Shell; Pfizer; Boeing; IBM
""")
FOODS = _list("""
pancakes; lasagna; sushi; ramen; tacos; curry; paella; risotto; omelette; fried rice; lentil soup; apple pie; banana
bread; hummus; falafel; pad thai; goulash; ratatouille; tiramisu; brownies; oatmeal; salmon; tofu; broccoli; avocado;
egg; almond butter; yogurt; quinoa; steak; mushroom; spinach; cheddar
""")
ANIMALS = _list("""
lion; tiger; elephant; giraffe; panda; wolf; fox; bear; owl; eagle; penguin; dolphin; whale; shark; salmon; frog;
turtle; lizard; snake; bee; ant; butterfly; rabbit; deer; kangaroo; koala; otter; octopus; bat; hedgehog; camel
""")
PRODUCTS = _list("""
wireless mouse; running shoes; coffee maker; desk lamp; backpack; office chair; phone case; water bottle; yoga mat;
bluetooth speaker; electric kettle; winter jacket; sunglasses; gaming laptop; smart watch; vacuum cleaner; tent;
air fryer; drone; e-reader; toaster; bike helmet; hair dryer; blender; power bank; usb cable; office desk; tablet
""")
SPORTS = _list("""
football; basketball; tennis; cricket; rugby; hockey; golf; baseball; volleyball; boxing; swimming; cycling; skiing;
badminton; handball; table tennis; athletics; rowing; judo; surfing
""")
WEEKDAYS = _list("Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday")
TITLE_WORDS = _list("""
Silent; Garden; Night; River; Broken; Glass; Winter; Summer; House; Road; Secret; Last; First; Golden; Ocean; Fire;
Shadow; Light; Dream; City; Moon; Star; Dark; Blue; Red; Lost; Empire; King; Queen; Stone; Wind; Island; Mirror;
Paper; Clock; Bridge; Forest; Tower; Letter; Memory; Song; Dance; Storm; Hidden; Wild; Ancient; Future; Quarterly;
Report; Budget; Plan; Review; Annual; Guide; Handbook; Notes; Summary; Proposal; Strategy; Launch; Roadmap
""")

# Things that tools are about, for composed tools.
MATTERS = _list("""
invoice; customer; order; shipment; parcel; subscription; payment; refund; coupon; discount; account; balance; profile;
ticket; incident; alert; dashboard; metric; report; chart; survey; form; campaign; newsletter; lead; contact; meeting;
appointment; reservation; flight; hotel room; train ride; rental car; taxi; route; trip; itinerary; visa; passport;
luggage; recipe; ingredient; meal plan; menu; restaurant; grocery list; calorie count; workout; step count; heart rate;
sleep log; medication; prescription; symptom; clinic; patient record; lab result; song; playlist; album; podcast;
concert; movie; tv show; book; chapter; article; blog post; comment; photo; gallery; video clip; wallpaper; font;
color palette; logo; banner; document; spreadsheet; slide deck; folder; archive; backup; snapshot; log file; branch;
commit; pull request; release; build; container; cluster; server; database table; query; index; schema; cache; queue;
webhook; endpoint; certificate; domain name; dns record; firewall rule; password; token; permission; role; team; user
group; employee; candidate; job posting; salary; timesheet; expense; budget; tax rate; loan; mortgage; interest;
investment; stock quote; portfolio; dividend; bond yield; exchange rate; crypto wallet; transaction; bank statement;
insurance policy; claim; contract; lawsuit; court case; patent; trademark; permit; license plate; parking spot; fuel
price; battery level; tire pressure; mileage; emission; engine power; solar output; power bill; water usage; thermostat;
light bulb; door lock; alarm; camera feed; vacuum robot; sprinkler; plant; seed; crop yield; soil sample; species;
habitat; genome; protein; molecule; element; reaction; orbit; planet; star chart; comet; eclipse; tide; earthquake;
volcano; mountain; river; population; border; monument; museum exhibit; painting; sculpture; artist; composer; dynasty;
battle; treaty; president; election result; poll; debate; speech; quote; proverb; translation; synonym; rhyme; anagram;
crossword; puzzle; chess game; card deck; dice roll; score; league table; tournament; player stats; match result; team
roster; training plan; race time; lap record; school; course; lesson; quiz; exam; grade; scholarship; thesis; triangle;
circle; rectangle; sphere; cylinder; cone; matrix; vector; polynomial; integral; derivative; probability; average;
median; variance; correlation; prime number; factorial; sequence; velocity; acceleration; force; momentum; pressure;
density; voltage; resistance; frequency; wavelength; temperature; humidity; wind speed; air quality; uv index; pollen
level; sunrise time; moon phase; time zone; holiday; countdown; timer; stopwatch; reminder; note; checklist; habit;
mood; gift; wish list; party; wedding guest; seating plan; pet; vet visit; dog walk; adoption
""")
# Words that stand before a matter or a parameter.
QUALITIES = _list("""
daily; weekly; monthly; annual; total; average; maximum; minimum; current; latest; nearest; upcoming; recent; past;
initial; final; local; global; public; private; shared; personal; active; archived; draft; pending; urgent; basic;
advanced; detailed; quick; custom; default; primary; secondary; internal; external; official; popular; random; top;
best; cheapest; fastest; historical; estimated; expected; net; gross; fixed; variable; upper; lower; inner; outer
""")
# Names of numeric parameters, with units that people say behind the number.
MEASURES: dict[str, tuple[str, ...]] = {
    name.strip(): tuple(u.strip() for u in units.split(",")) if units else ("",)
    for name, _, units in (
        part.partition(":")
        for part in _list("""
length:m,meters,cm,feet; width:m,meters,cm,inches; height:m,meters,cm,feet; depth:m,meters; radius:units,cm,meters,;
diameter:cm,mm,; base:units,cm,; side:units,cm,; distance:km,miles,meters; speed:km/h,mph,m/s; velocity:m/s,;
acceleration:m/s^2,m/s²; mass:kg,kilograms,g; weight:kg,pounds,lbs; force:newtons,N; energy:joules,kWh; power:watts,kW;
pressure:pascals,bar,; volume:liters,cubic meters,; density:kg/m3,; temperature:degrees,; angle:degrees,; time:seconds,
s,minutes; duration:minutes,hours,days; age:years,years old,; period:years,months; term:years,months; rate:%,percent,;
interest_rate:%,percent; tax_rate:%,percent; discount:%,percent; price:dollars,euros,; cost:dollars,; amount:dollars,;
principal:dollars,; budget:dollars,euros; salary:dollars,; income:dollars,; balance:dollars,; deposit:dollars,;
fee:dollars,; tip:percent,; voltage:volts,V; current:amps,A; resistance:ohms,; frequency:hertz,Hz; wavelength:nm,;
charge:coulombs,; concentration:mol/L,; population:people,inhabitants,; count:; quantity:; number:; limit:; size:;
page:; level:; score:points,; rating:stars,; index:; step:; depth_limit:; threshold:; capacity:; seats:; guests:people,;
rooms:; nights:; days:; weeks:; months:; years:; hours:; minutes:; seconds:; servings:; calories:kcal,; portion:grams,g;
dose:mg,; steps:; laps:; reps:; sets:; trials:; successes:; samples:; mean:; deviation:; numerator:; denominator:;
exponent:; degree:; x:; y:; a:; b:; c:; n:; k:; row:; column:; start:; end:; min_value:; max_value:; year:; floor:;
mileage:miles,km; fuel:liters,gallons; efficiency:mpg,; altitude:meters,feet; latitude:; longitude:; zoom:; timeout:
seconds,; retries:; port:; copies:; priority:; volume_level:; brightness:percent,%
""")
    )
}
# Names of text parameters: the kind of their values, and how descriptions speak of them.
FIELDS: dict[str, tuple[str, str]] = {
    name.strip(): (kind.strip(), said.strip())
    for name, kind, said in (
        part.split(":", 2)
        for part in _list("""
function:formula:The function; expression:formula:The expression to work on; equation:formula:
The equation as text; formula:formula:The formula; city:city:The city; location:city:The location, e.g. a city; place:city:Name of the place; town:city:Town or city name;
destination:city:Where to go; origin:city:Where it starts; from_city:city:City of departure; to_city:city:City of
arrival; start_location:city:Starting point; end_location:city:End point; region:city:Region or city; area:city:The area
to look in; country:country:The country; nation:country:Name of the country; name:person:Full name; person:person:Name of
the person; user:person:The user; username:word:Login name; author:person:Author's name; artist:person:Artist or band;
recipient:person:Who receives it; sender:person:Who sends it; assignee:person:Who has to do it; owner:person:Owner;
patient:person:Name of the patient; player:person:The player; actor:person:Name of the actor; team:company:Team name;
company:company:Company name; brand:company:The brand; organization:company:Name of the organization; vendor:company:The
vendor; employer:company:The employer; project:title:Name of the project; title:title:The title; movie:title:Title of the
movie; book:title:Title of the book; song:title:Title of the song; album:title:Name of the album; event:title:Name of the
event; document:title:Name of the document; course:title:Name of the course; topic:topic:The topic; subject:topic:
Subject; theme:topic:The theme; keyword:word:Keyword to look for; keywords:phrase:Words to search for; query:phrase:The
search query; search_term:phrase:What to search for; text:sentence:The text; message:sentence:Text of the message;
content:sentence:The content; body:sentence:Body text; note:sentence:The note; comment:sentence:Comment text;
description:sentence:What it is about; reason:sentence:The reason; item:product:The item; product:product:Product name;
ingredient:food:The ingredient; dish:food:Name of the dish; food:food:Food item; animal:animal:The animal; species:animal:
Name of the species; color:colour:The color; sport:sport:The sport; language:language:The language; source_language:
language:Language of the original; target_language:language:Language to translate to; day:weekday:Day of the week;
month:month:The month; date:date:The date; start_date:isodate:Start date in YYYY-MM-DD format; end_date:isodate:End date
(YYYY-MM-DD); check_in:isodate:Check-in date, YYYY-MM-DD; check_out:isodate:Check-out date, YYYY-MM-DD; due_date:isodate:
Due date as YYYY-MM-DD; departure_date:isodate:Date of departure (YYYY-MM-DD); birthday:isodate:Date of birth in the
format YYYY-MM-DD; time:clock:The time; start_time:isotime:Start time as HH:MM; end_time:isotime:End time as HH:MM (24
hours); email:email:E-mail address; to:email:Address of the recipient; cc:email:Copy to this address; phone:phone:Phone
number; url:url:The URL; link:url:Web address; website:url:The website; file:file:The file; path:file:Path of the file;
filename:file:Name of the file; source:file:Path of the source; destination_path:folder:Where to put it; folder:folder:
The folder; directory:folder:Directory to use; id:id:The identifier; order_id:id:Number of the order; ticket_id:id:The
ticket number; case_number:id:Number of the case; tracking_number:id:Tracking number; invoice_id:id:Invoice number;
flight_number:id:Flight number; serial:id:Serial number; account:id:Account number; sku:id:SKU of the product; zip:zip:Zip
code; zip_code:zip:ZIP or postal code; code:code:The code; command:code:Command to run; expression:code:The expression;
statement:code:The statement; tag:word:Tag; label:word:Label to use; category:word:The category; type:word:The type;
kind:word:Kind; status:word:The status; genre:~jazz,rock,comedy,horror,science fiction,drama,thriller,folk:The genre;
cuisine:~Italian,Mexican,Thai,Indian,Japanese,French,vegan,Greek:Type of cuisine; method:word:The method; mode:word:Mode;
format:~PDF,CSV,JSON,XML,HTML,plain text,Markdown:The format; currency:currency:Three-letter currency code; symbol:~AAPL,
TSLA,MSFT,NVDA,AMZN,GOOG,META,NFLX:Ticker symbol; material:~wood,steel,copper,glass,plastic,concrete,aluminium:The
material; element:~hydrogen,oxygen,iron,gold,carbon,helium,sodium:Chemical element; planet:~Mars,Venus,Jupiter,Saturn,
Mercury,Neptune:The planet; instrument:~guitar,piano,violin,drums,flute,cello:The instrument; substance:~water,air,
ethanol,oil,salt,sugar:The substance; branch:word:Name of the branch; repository:word:The repository; table:word:Name of
the table; database:word:Name of the database; device:word:The device; room:~kitchen,bedroom,living room,bathroom,
office,garage:The room; symptom:~headache,fever,cough,back pain,dizziness,nausea:The symptom; medicine:~aspirin,
ibuprofen,insulin,penicillin,paracetamol:Name of the medicine; court:city:Where the court is; party:person:A party to
it; era:~the Middle Ages,the Renaissance,ancient Rome,the Bronze Age,the Victorian era:The era; hashtag:hashtag:The
hashtag; channel:word:The channel; group:word:Name of the group; role:word:The role
""")
    )
}
# Sets of which a composed enumeration takes its values.
CHOICES = tuple(
    _list(line.replace(",", ";"))
    for line in """
celsius, fahrenheit, kelvin
metric, imperial
asc, desc
low, medium, high
small, medium, large
open, closed, pending
daily, weekly, monthly, yearly
public, private
admin, editor, viewer
economy, business, first
driving, walking, cycling, transit
email, sms, push
red, green, blue
json, csv, xml
male, female
beginner, intermediate, advanced
vegetarian, vegan, gluten-free, keto
bug, feature, task
linear, quadratic, exponential
km, miles
kg, lb
am, pm
north, south, east, west
new, used, refurbished
hot, cold
single, double, suite
draft, published, archived
debug, info, warning, error
ascending, descending
morning, afternoon, evening, night
credit card, bank transfer, cash
sunny, cloudy, rainy
one-way, round-trip
newest, oldest, popular
electric, hybrid, diesel, petrol
hours, minutes, seconds
days, weeks, months
simple, compound
population, sample
short, long
""".strip().splitlines()
)
