"""Weather and money: the built-in tools, asked for in many ways."""

BOOK = """
get_weather | Get the current weather for a place. | location:city "City or place name"; unit?:celsius=Celsius,celsius,C,degrees C|fahrenheit=Fahrenheit,fahrenheit,F,degrees F "Temperature unit"
    what's the weather in {location}
    What is the weather like in {location} right now?
    weather {location}
    How hot is it in {location}?
    how cold is it in {location} today
    is it raining in {location}
    current temperature in {location} in {unit}
    Tell me the temperature in {location}
    do I need an umbrella in {location}
    What's the weather in {location} in {unit}?
    is it sunny in {location} at the moment?
    How windy is it in {location}?
    give me the conditions in {location}
    What's it like outside in {location}?
    I'm in {location}, what's the weather?
    how humid is {location} now
    temperature for {location}, {unit} please
    can you check the weather for {location}
    weather report for {location} using {unit}
    how many degrees is it in {location}
    look up the weather in {location}
    how's the weather in {location}
    what is it like in {location} today, weather-wise
    Is it warm in {location} now?
    is it snowing in {location}
    {location}, temperature
    my family is in {location}, is it cold there?
    today's weather in {location}
    show me the current weather in {location} in {unit}
    I want to know the temperature in {location}
    check if it is foggy in {location}
    What's the temperature in {location} measured in {unit}?
    how nice is the weather in {location}
    {location} now: rain or shine?
    should I wear a jacket in {location} right now
    just landed in {location}, how warm is it
    what's the temp in {location}
    are there clouds over {location}
    is it hot or cold in {location}, in {unit}
    how's it looking outside in {location}
    conditions in {location} at this moment
    tell me how the weather is in {location} in {unit}
    is it stormy in {location} right now?
    I'm calling my aunt in {location}, what's the weather there
    how many degrees {unit} in {location} now
    is it freezing in {location}?
    what does the sky look like in {location}
    could you look up what it's like in {location} at the moment
    what's the wind like in {location}
    temperature in {unit} for {location} right now
    is it a nice day in {location}
    is it dry in {location} at present
    do people need sunglasses in {location} today
    humidity in {location}
    how bad is the weather in {location} today
    we're walking around {location}, is it wet?
    my flight lands in {location} in an hour, what should I expect when I step out
    running late for the bus in {location}, will I get wet right now?
    can I hang the washing out in {location} at the moment
    what are people in {location} wearing today, t-shirts or coats
    Grandma lives in {location} and worries about ice. Is there any?
    how are things weatherwise in {location}
    is today a beach day in {location}
    temp {location} {unit}
    wots the weather in {location}
    hey what's {location} like rn, hot or what
    would I freeze in shorts in {location} this minute
    {location}: wind and temperature, please, in {unit}
    could you give me {location}'s current conditions
    what's {location}'s weather
    {location}'s temperature in {unit}, please
    before I call the office in {location}: is it stormy over there
    is the sun out in {location}
    my thermometer is broken and I'm in {location}. How many degrees are there outside?
    is it still pouring in {location}
    tell me what the air is like in {location}, muggy or dry
    how chilly is {location} this evening
    in {location}, is it raining cats and dogs or can I walk the 3 km home
    I'm about to jog through {location}, is it too hot
    any rain in {location} now?
    what is it outside in {location}, in {unit}
    report on the present weather over {location}
    is there fog at {location} this morning
    give me the temperature in {unit}. I'm in {location}.
    do I want gloves in {location} today?
    which weather has {location} got today
    what should I put on in {location} just now
    I live near Ghent but work in {location}, how warm is it there at present
    driving from Bologna to {location} right now, what is the weather where I'm going
    my train leaves at 8 and gets to {location} at 11. Is it cold there at the moment?
    not the forecast, just the weather as it is: {location}
    is it above 25 degrees in {location}
    is it warmer than 20 degrees in {location} at the moment, in {unit}
    has it stopped snowing in {location}
    has the rain let up in {location} yet
    there are 5 of us standing at the bus stop in {location}, any chance that it is dry
    do I need a scarf in {location} this afternoon
    how's it up in {location} these minutes
    weather for {location} pls, {unit}
    the weather, {location}
    are the roads in {location} icy now
    ? location what's the weather
    ? location how warm is it in {unit}
    ? location is it raining outside
    ? location tell me the current temperature please
    & weather in {location} and {location#2}
    & what's the weather like in {location}, {location#2} and {location#3}?
    & is it warmer in {location} or in {location#2} right now
    & compare the weather of {location} with {location#2} in {unit}
    & temperature in {location} and also in {location#2}
    & how is it in {location}, and how is it in {location#2}?
    ! how was the weather in <city> last year
    ! did it rain in <city> on <isodate>
    ! what is the best season to see <city>
    ! how high is the river in <city>
    ! move my trip to <city> to a dry day
    ! what causes rain
    ! set the heating in <city> to 20 degrees
    ! who is the weather presenter
    ! how far is it from <city> to <city>
    ! book me a hotel in <city>
    ! who is the mayor of <city>
get_forecast | Get the weather forecast for the coming days. | location:city "City or place name"; days?:small "Number of days"; unit?:celsius=Celsius,celsius,C|fahrenheit=Fahrenheit,fahrenheit,F "Temperature unit"
    what's the forecast for {location}
    {days} day forecast for {location}
    Will it rain in {location} tomorrow?
    weather forecast for {location} for the next {days} days
    forecast {location} next {days} days in {unit}
    What will the weather be like in {location} this weekend?
    how will the weather be in {location} over the next {days} days
    will it snow in {location} in the coming days
    Give me a {days}-day outlook for {location}
    what's the weather going to be in {location} tomorrow
    Show me the {days} day forecast for {location} in {unit}
    is it going to be warm in {location} next week
    do I need a coat in {location} tomorrow
    I'm going to {location} for {days} days, what weather should I expect?
    what's the forecast this week in {location}
    tell me the weather in {location} for the next {days} days
    weather in {location} tomorrow
    can I expect sun in {location} tomorrow?
    get me a forecast of {days} days for {location}
    predict the weather in {location} for {days} days
    how does the weekend look in {location}
    the next {days} days in {location}, how will the weather be
    weather for the coming {days} days in {location}
    tomorrow's weather in {location} in {unit}
    will there be storms in {location} this week
    {days} day forecast {location} in {unit}
    will I need an umbrella in {location} tomorrow
    {location} over the next {days} days?
    how's the weather going to be in {location} for the next {days} days
    what are the coming {days} days like in {location}
    should I pack a raincoat for {location} this weekend
    outlook {location}, {days} days, {unit}
    we fly to {location} tomorrow, how will the weather be
    is rain expected in {location} this week
    planning {days} days of hiking near {location}: how is the weather going to be
    what will the temperature be in {location} tomorrow in {unit}
    will it get colder in {location} next week
    will the sun shine in {location} on the weekend?
    weather for the weekend in {location}
    weather next week in {location} in {unit}
    what's coming weather-wise in {location}
    forecast for the next {days} days in {location}, {unit} please
    is it going to snow in {location} over the next {days} days
    upcoming weather in {location}
    how warm will it get in {location} tomorrow?
    are storms expected in {location} in the next {days} days
    expected weather in {location} for {days} days
    tomorrow in {location}: sun or rain?
    is {location} going to be windy tomorrow
    we have a picnic in {location} on Saturday, will it stay dry
    I'd like a {days} day outlook for {location} in {unit}
    packing for {location}, we stay {days} days. Sun or rain?
    should we move the barbecue in {location} on Sunday indoors
    I cycle to {location} next weekend. Will the wind be against me?
    {location} - {days} days ahead please
    what can I expect weather-wise in {location} from tomorrow on
    The wedding is in {location} the day after tomorrow. Is it going to be dry?
    how's tomorrow looking in {location}
    what will it be like in {location} in the days to come, in {unit}
    is a heat wave coming to {location}
    will the snow in {location} stay for the next {days} days
    do they expect frost in {location} tonight or tomorrow
    look {days} days ahead for {location}
    {location} tomorrow, umbrella yes or no
    my tent and I are off to {location} for {days} days, tell me about the weather
    what temperatures are coming up in {location} over {days} days, in {unit}
    how hot is {location} going to be this week
    will it clear up in {location} by the weekend
    when we are in {location} next week, can we swim outside?
    give {location}'s outlook for {days} days
    is there any snow ahead for {location}
    {days} days of weather for {location} in {unit}
    what's in store for {location} weather this week
    I have to paint a fence in {location}, are the next {days} days dry?
    later this week in {location}: warm or cold
    any rain coming to {location} within the next two days
    will it hit 30 degrees in {location} this week
    flying from Boston to {location} on Friday. Will there be snow?
    what does the forecast say for Wednesday in {location}
    not now but tomorrow: what's the weather in {location}
    is Saturday going to be dry in {location}
    will it be freezing in {location} on Thursday night, in {unit}
    should I bring sun cream to {location} tomorrow
    we're 4 people and stay {days} days in {location}, how will the weather turn out
    tmrw in {location}, sunny or not
    how cold does it get in {location} during the coming {days} days
    my sister gets married in {location} on Sunday and worries about rain, does she have to?
    I'm at home in Dublin now and go to {location} tomorrow. Will it be wet there?
    does the weather in {location} hold until Monday
    ? location what's the forecast for the next {days} days
    ? location will it rain tomorrow
    ? location give me a {days} day forecast
    & forecast for {location} and {location#2}
    & will it rain tomorrow in {location} and in {location#2}?
    & {days} day forecast for {location}, {location#2} and {location#3}
    & what will the weekend be like in {location} and what about {location#2}
    ! what was yesterday's forecast for the stock market
    ! sales forecast for next quarter
    ! forecast the election result
    ! what was the forecast for <city> three years ago
    ! order an umbrella for <amount> dollars
    ! will my train to <city> be late tomorrow
    ! will <person> come to <city> this weekend
    ! how do forecasters work
convert_currency | Convert an amount of money from one currency to another. | amount:amount "Amount of money"; from_currency:currency "ISO 4217 code, such as USD"; to_currency:currency "ISO 4217 code, such as EUR"
    how much is {amount} {from_currency} in {to_currency}
    convert {amount} {from_currency} to {to_currency}
    Convert {amount} {from_currency} into {to_currency}.
    what is {amount} {from_currency} in {to_currency}?
    {amount} {from_currency} to {to_currency}
    change {amount} {from_currency} to {to_currency} please
    I have {amount} {from_currency}, how many {to_currency} is that?
    How many {to_currency} do I get for {amount} {from_currency}?
    exchange {amount} {from_currency} for {to_currency}
    what would {amount} {from_currency} be worth in {to_currency}
    What's {amount} {from_currency} worth in {to_currency} today?
    if I pay {amount} {from_currency}, what is it in {to_currency}
    give me the value of {amount} {from_currency} in {to_currency}
    the hotel costs {amount} {from_currency}, how much in {to_currency}?
    can you turn {amount} {from_currency} into {to_currency}
    How much {to_currency} is {amount} {from_currency}?
    I need to know what {amount} {from_currency} equals in {to_currency}
    how much would {amount} {from_currency} be in {to_currency}
    tell me how many {to_currency} are {amount} {from_currency}
    to {to_currency}: {amount} {from_currency}
    convert into {to_currency} {amount} {from_currency}
    a phone costs {amount} {from_currency}. How much is it in {to_currency}?
    my salary is {amount} {from_currency}, what's it in {to_currency}
    how much {to_currency} can I buy with {amount} {from_currency}
    calculate {amount} {from_currency} in {to_currency}
    I've {amount} {from_currency} left. What's that in {to_currency}?
    work out {amount} {from_currency} to {to_currency}
    what do I get in {to_currency} for {amount} {from_currency}
    {amount} {from_currency} equals how many {to_currency}
    swap {amount} {from_currency} to {to_currency}
    in {to_currency}, how much is {amount} {from_currency}?
    {amount} {from_currency} = {to_currency}
    {amount} {from_currency} -> {to_currency}
    {amount} {from_currency} → {to_currency}
    {amount} {from_currency} / {to_currency}
    ? = {amount} {from_currency} to {to_currency}
    what's {amount} {from_currency} expressed in {to_currency}
    my rent is {amount} {from_currency}, what is that in {to_currency}?
    my rent is {amount} {from_currency} a month. In {to_currency}?
    the bill came to {amount} {from_currency}, tell me in {to_currency}
    dinner was {amount} {from_currency}; how much did I spend in {to_currency}
    I get paid {amount} {from_currency}, what does that make in {to_currency}
    she owes me {amount} {from_currency}. How many {to_currency} should she send?
    a ticket for {amount} {from_currency}, what's the price in {to_currency}
    what does {amount} {from_currency} come to in {to_currency}
    how far does {amount} {from_currency} go in {to_currency}
    if something is {amount} {from_currency} what do I pay in {to_currency}
    I want to buy {to_currency} with {amount} {from_currency}
    sell {amount} {from_currency} for {to_currency}
    get me the {to_currency} value of {amount} {from_currency}
    {to_currency} for {amount} {from_currency}
    {to_currency} equivalent of {amount} {from_currency}
    translate {amount} {from_currency} into {to_currency}
    express {amount} {from_currency} in {to_currency}
    is {amount} {from_currency} a lot in {to_currency}?
    we brought {amount} {from_currency} home from the trip, what are they in {to_currency}
    I paid {amount} {from_currency} for a taxi, roughly what in {to_currency}
    how many {to_currency} would {amount} {from_currency} buy me
    the flight is {amount} {from_currency}, please give me that in {to_currency}
    what's the {to_currency} amount for {amount} {from_currency}
    from {from_currency} to {to_currency}: {amount}
    {from_currency} to {to_currency}, {amount}
    convert from {from_currency} to {to_currency} the amount {amount}
    in {to_currency} please: {amount} {from_currency}
    I won {amount} {from_currency}! how much is it in {to_currency}
    my budget is {amount} {from_currency}. what is it in {to_currency}?
    could you tell me what {amount} {from_currency} amount to in {to_currency}
    at today's rate, {amount} {from_currency} in {to_currency}?
    what is the exchange value of {amount} {from_currency} in {to_currency}
    {amount} {from_currency} makes how much in {to_currency}
    transfer of {amount} {from_currency}: how much arrives in {to_currency}
    I need {to_currency}, I have {amount} {from_currency}
    a jacket costs {amount} {from_currency} there, and in {to_currency}?
    my aunt gave me {amount} {from_currency} for my birthday but I live with {to_currency}, so what is that
    the website only shows {amount} {from_currency}. I think in {to_currency}
    they want {amount} {from_currency} for a used bike, is that cheap in {to_currency}?
    how much money is {amount} {from_currency} when I pay in {to_currency}
    give me {amount} {from_currency} in {to_currency} pls
    {amount} {from_currency} how many {to_currency}
    got {amount} {from_currency}, want {to_currency}
    would {amount} {from_currency} cover it if I think in {to_currency}
    our invoice says {amount} {from_currency}; accounting needs it in {to_currency}
    I'm travelling for 2 weeks and changed {amount} {from_currency} to {to_currency}, what should I have received
    {to_currency} please, from {amount} {from_currency}
    price in {to_currency} of something at {amount} {from_currency}
    I'd like {amount} {from_currency} converted to {to_currency}
    what does {amount} {from_currency} convert to in {to_currency}
    at the current rate what is {amount} {from_currency} in {to_currency}
    from {amount} {from_currency}, how many {to_currency} would I end up with
    can you do {amount} {from_currency} to {to_currency}
    do the maths for me: {amount} {from_currency} in {to_currency}
    {from_currency} {amount} in {to_currency}
    {from_currency} {amount} to {to_currency}?
    how much is {from_currency} {amount} in {to_currency}
    convert {from_currency} {amount} to {to_currency}
    what will {amount} {from_currency} get me in {to_currency}
    tickets were {amount} {from_currency} each, what's one in {to_currency}
    my pension of {amount} {from_currency} a month, in {to_currency}?
    I've saved up {amount} {from_currency}; how much would it be if I swapped it all for {to_currency}
    please tell me the {to_currency} price, it's {amount} {from_currency}
    so {amount} {from_currency} is what in {to_currency}
    how do {amount} {from_currency} look in {to_currency}
    {amount} {from_currency} - what's that in {to_currency} money
    if I hand over {amount} {from_currency} at the exchange desk, how many {to_currency} do I walk away with?
    a friend sent {amount} {from_currency}, show me that in {to_currency}
    a ticket costs {amount} {from_currency} and there are 2 of us. What's one ticket in {to_currency}?
    the booth at the airport wants 4 percent, but what is {amount} {from_currency} in {to_currency} really
    {amount} {from_currency} a night for 3 nights: how much is a night in {to_currency}
    what do {amount} {from_currency} bring in {to_currency} officially
    we'll be in Vienna for 10 days and have {amount} {from_currency}. In {to_currency}?
    it's marked {amount} {from_currency}, and I only carry {to_currency}, so how much is that
    I earned {amount} {from_currency} in March. What would it be in {to_currency}?
    is {amount} {from_currency} enough if I need it in {to_currency}, how much do I get
    {from_currency} to {to_currency} {amount}
    what is {amount} in {to_currency} when I have {from_currency}
    how much {to_currency} money is {amount} {from_currency}, roughly
    price tag says {amount} {from_currency}, in {to_currency} that's what?
    ? amount convert {from_currency} to {to_currency} for me, I forgot how much
    ? to_currency how much is {amount} {from_currency}
    ? to_currency convert {amount} {from_currency}
    ? to_currency I'd like to change {amount} {from_currency}
    ? from_currency convert {amount} into {to_currency}
    ? from_currency how much is {amount} in {to_currency}
    & {amount} {from_currency} in {to_currency} and {to_currency#2}
    & convert {amount} {from_currency} to {to_currency}, {to_currency#2} and {to_currency#3}
    & how much is {amount} {from_currency} and {amount#2} {from_currency#2} in {to_currency}
    & change {amount} {from_currency} to {to_currency} and {amount#2} {from_currency#2} to {to_currency#2}
    & what are {amount} {from_currency} in {to_currency} and in {to_currency#2}?
    & {from_currency} {amount} to {to_currency}, and {from_currency#2} {amount#2} to {to_currency#2}
    & first {amount} {from_currency} and then {amount#2} {from_currency}, both in {to_currency}
    ! what is a <currency>
    ! who prints the euro
    ! send <amount> <currency> to <person>
    ! convert <file> to pdf
    ! convert <medium> miles to kilometers
    ! what was the value of the dollar in 1970 in gold
    ! how do I open a bank account
    ! transfer my money
    ! how much is the rent in <city>
    ! pay <amount> <currency> on my credit card
    ! why is the <currency> falling
    ! how many <currency> are in my account
list_currencies | List the currencies that can be converted. |
    which currencies do you support
    list all currencies
    what currencies can you convert
    show me the available currencies
    Which currency codes do you know?
    give me a list of supported currencies
    which kinds of money can you convert
    what currencies are there
    can you convert every currency?
    list currencies
    tell me all the currency codes
    do you have a list of the currencies
    which currencies are available for conversion
    show supported currencies please
    what money can I exchange here
    enumerate the currencies you know
    all currencies you handle
    from which currencies can I choose
    is there an overview of the supported currencies
    I want to see every currency that you can deal with
    ! which currency is used in <country>
    ! what is the strongest currency
    ! list my bank accounts
"""
