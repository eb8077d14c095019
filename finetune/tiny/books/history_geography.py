"""History and geography: timelines, rulers, facts about countries, mountains and rivers, the globe."""

BOOK = """
event_timeline | List important events in the history of a country between two years. | country:country "Country"; from_year:1200..1799 "First year"; to_year:1800..2020 "Last year"; theme?:war=wars and battles,military events|science=science,inventions|politics=politics,laws and elections|culture=art and culture,culture "Only events of this kind"; limit?=20:5..40 "Number of events"
    what happened in {country} between {from_year} and {to_year}
    timeline of {country} from {from_year} to {to_year}
    events in {country} up to {to_year}, starting in {from_year}
    {country} {from_year}-{to_year}, {theme}
    until {to_year} and since {from_year}, list {limit} events of {country}
    I'm writing an essay on {country}. Give me the main dates from {from_year} to {to_year}.
    history of {country}, years {from_year} to {to_year}, {theme} only
    to_year {to_year}, from_year {from_year}, country {country}
    name {limit} milestones of {country} after {from_year} and before {to_year}
    which turning points did {country} see from {from_year} through {to_year}?
    Show {theme} of {country} in the period {from_year} to {to_year}.
    no later than {to_year}, no earlier than {from_year}: what took place in {country}
    the past of {country}, {from_year} until {to_year}, at most {limit} entries, {theme}
    please put together a chronology for {country} beginning {from_year} and ending {to_year}
    ? from_year  what happened in {country} up to {to_year}
    ? to_year  timeline of {country} starting in {from_year}
    ? country  list events from {from_year} to {to_year}
    & timeline of {country} and {country#2} from {from_year} to {to_year}
    & {theme} and {theme#2} in {country} between {from_year} and {to_year}
    ! who ruled <country> in 1650
    ! put the battle on my calendar
    ! write a poem about the history of <country>
    ! Our village was founded in 1287, add that to the timeline of <country>.
    ! take the battle of 1813 out of that chronology, it wasn't even fought in <country>
    ! How many soldiers died at the siege of <city> in 1704?
    ! What changed everyday life more, the steam engine or the printing press?
    ! list all the appointments I've got between <isodate> and <isodate>
ruler_in_year | Find who ruled or governed a country in a given year. | country:country "Country or former state"; year:year "Year to look at"; office?=head_of_state:head_of_state=head of state,king queen or president|head_of_government=head of government,prime minister "Which office"
    who ruled {country} in {year}
    head of {country} in {year}
    In {year}, who was in charge of {country}?
    {country} {year} {office}
    who held power in {country} in the year {year}
    I found a coin of {country} from {year}; who governed then?
    tell me the {office} of {country} in {year}
    year {year}, country {country}
    who led {country} back in {year}, as {office}
    name the {office} in {year} for {country}
    {year}: who reigned over {country}?
    the leader of {country} during {year} please
    my stamp says {country} {year}. Which {office} might be on it?
    under whom was {country} in {year}
    ? year  who ruled {country} then
    ? country  who was {office} in {year}
    & who ruled {country} and {country#2} in {year}
    & who was {office} of {country} in {year} and in {year#2}
    & head of {country} in {year}, {year#2} and {year#3}
    ! what happened in <country> in 1848
    ! how old is the president of <country>
    ! Use <file> as the portrait of the king of <country>, the one you have is ugly.
    ! your records are wrong about 1901, give Queen Victoria two years more
    ! whom did the king of <country> marry in 1613, and for what dowry
    ! All in all, were queens kinder rulers than kings?
    ! Could you find out who coached the handball team of <city> in 1994?
countryFact | Look up one fact about a country. | country:country "Country"; fact:capital=capital,capital city|area=area,size|currency=currency,money|borders=borders,neighbours|calling_code=calling code,phone prefix|highest_point=highest point,tallest mountain "Which fact"; units?=metric:metric=in metric units,metric|imperial=in imperial units,in miles and feet "Units for sizes"
    {fact} of {country}
    what is the {fact} of {country}
    {country} {fact}
    Tell me the {fact} for {country}, please.
    I have a quiz tonight: {country}, {fact}?
    give me {country}'s {fact} {units}
    look up {country}: {fact}
    which {fact} does {country} have
    country {country}, fact {fact}, {units}
    do you know the {fact} of {country}
    for {country} I'd like the {fact} {units}
    my daughter asks about the {fact} of {country}
    as to {country}, what about its {fact}?
    {fact} {country} {units}
    ? fact  look something up about {country}
    ? country  what's the {fact} of that country
    ? country  tell me the {fact} {units}
    & {fact} of {country} and of {country#2}
    & the {fact} and the {fact#2} of {country}
    & what is the {fact} of {country}, {country#2} and {country#3}
    ! is it safe to travel to <country>
    ! compare <country> with <country>
    ! how do people say hello in <country>
    ! put the flag of <country> on slide 4
    ! Shift the border of <country> on our classroom map 20 km to the east.
    ! Which anthem do they sing in <country>, and who wrote the tune?
    ! Is it wiser for a capital to lie on the coast or far inland?
    ! I'd like you to look up <person> in the phone book of <city>.
compare_countries | Compare several countries by one measure and rank them. | countries:country[] "Countries to compare, at least two"; measure:population=population,number of inhabitants|area=area,land area|gdp_per_head=income per head,wealth per person|life_expectancy=life expectancy,how long people live|forest=forest cover,share of forest "What to compare"; year?:year "Year of the figures, the latest if left out"; ascending?=false:true=smallest first,from low to high|false=largest first,from high to low "Order of the ranking"
    compare {countries} by {measure}
    {measure} of {countries}
    rank {countries} by {measure} {ascending}
    how do {countries} differ in {measure}?
    which is ahead in {measure}: {countries}
    Put {countries} side by side, by {measure}, for {year}.
    {countries}, {measure}, {year}
    in {year}, what was the {measure} in {countries}, {ascending}
    For a talk I need the {measure} for {countries}
    by {measure}, {ascending}: {countries}
    countries {countries}, measure {measure}
    who leads among {countries} when it comes to {measure} in {year}
    I'd like a ranking with {countries} using {measure}, {ascending}
    between {countries}, where is the {measure} higher
    ? measure  compare {countries}
    ? countries  rank some countries by {measure}
    ? measure  put {countries} side by side for {year}
    & compare {countries} by {measure} and by {measure#2}
    & {measure} of {countries} in {year} and in {year#2}
    ! what is the capital of <country>
    ! which country should I move to
    ! For 2023 the population of Germany should read 84.5 million, fix the figure.
    ! drop Malta from the ranking by income per head, the boss doesn't like it there
    ! In Norway and in <country>, how many cars are there to a household?
    ! Does a higher income per head make people any happier?
    ! Compare these three vacuum cleaners for <person>, none over <amount>.
search_landforms | Search mountains, rivers, lakes and other landforms of a continent. | kind:mountain=mountains,peaks|river=rivers,streams|lake=lakes|desert=deserts|volcano=volcanoes,active volcanoes|island=islands "Kind of landform"; continent:africa=Africa|asia=Asia|europe=Europe|north_america=North America|south_america=South America|oceania=Oceania,the Pacific "Continent"; min_size?:100..6000 "Smallest height or length, in meters for mountains, in kilometers for rivers"; country?:country "Only in this country"; limit?=10:3..30 "Number of results"
    {kind} in {continent}
    list {kind} of {continent}
    find {limit} {kind} in {continent}
    which {kind} does {continent} have over {min_size}
    the {kind} of {continent} that lie in {country}
    {continent}: {kind}, at least {min_size}
    I collect facts about {kind}; show me those in {continent}
    Are there any {kind} in {country}? Continent is {continent}.
    name up to {limit} {kind} around {continent}
    kind {kind}, continent {continent}, min_size {min_size}
    what {kind} can be found across {continent}
    in {continent}, what are {limit} {kind} of {min_size} or more
    please show {continent}'s {kind}
    geography homework: {kind}, {continent}, {country}
    ? kind  what can be found in {continent}
    ? continent  list {limit} {kind}
    ? continent  find {kind} above {min_size}
    & {kind} in {continent} and in {continent#2}
    & {kind} and {kind#2} in {continent}
    & list {limit} {kind} in {continent} and {limit#2} {kind#2} in {continent#2}
    ! how was the lake near <city> formed
    ! plan a hike up a volcano
    ! how do I draw a mountain
    ! there'll be six of us on Kilimanjaro <date>, hire a guide please
    ! Our lake has always been Long Water to us, so change its name on the map from <word>.
    ! How many climbers reached the top of Mont Blanc on <date>?
    ! Are the volcanoes of Iceland more of a danger than those of Italy?
    ! find 5 colleagues in <city> who play chess
globe.antipode | Find the point on the opposite side of the globe. | latitude:1.5..60.5 "Latitude in degrees north"; longitude:61.5..179.5 "Longitude in degrees east"; nearest_place?=true:true=with the nearest town,naming the closest place|false=just the coordinates,without place names "Also name the closest place"
    what is opposite to latitude {latitude}, longitude {longitude} on the globe
    antipode of {latitude} north, {longitude} east
    if I dig straight through the earth at longitude {longitude} and latitude {latitude}, where do I come out?
    opposite point for {latitude}, {longitude}
    longitude {longitude}, latitude {latitude}: other side of the world
    I'm at {latitude} degrees north and {longitude} degrees east. Which spot is farthest from me, {nearest_place}?
    {longitude} E, {latitude} N, opposite side please {nearest_place}
    the far end of the globe from lat {latitude} lon {longitude}
    where is the point exactly across the planet from {latitude} N {longitude} E
    find the antipodal location, longitude being {longitude} and latitude {latitude}, {nearest_place}
    standing at {latitude} north {longitude} east, what lies beneath my feet on the other side
    latitude={latitude} longitude={longitude} {nearest_place}
    My friend drilled a hole at {longitude} degrees east, {latitude} degrees north. Where does it end?
    turn the globe half around from {latitude}, {longitude}, {nearest_place}
    ? longitude  what is opposite to latitude {latitude}
    ? latitude  antipode of {longitude} degrees east, {nearest_place}
    & opposite point for {latitude}, {longitude} and for {latitude#2}, {longitude#2}
    & antipodes of {latitude} N {longitude} E, {latitude#2} N {longitude#2} E and {latitude#3} N {longitude#3} E
    ! what are the coordinates of <city>
    ! how deep is the earth's core
    ! how far is it to <city>
    ! Store 48.2 north, 116.4 east as home in my navigation system.
    ! write 51.5 N 120.3 E with minutes and seconds, not with decimals
    ! What's the weather like at 35.7 north and 139.7 east right now?
    ! Would a stone falling right through the earth really need 42 minutes to reach the other side?
    ! Find me a parking space opposite the town hall of <city>.
"""
