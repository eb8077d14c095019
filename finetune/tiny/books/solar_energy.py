"""Solar panels and a home battery, electricity tariffs and meters."""

BOOK = """
pv_yield_report | Reports how much the solar panels produced between two days. | from_day:isodate "First day, YYYY-MM-DD"; to_day:isodate "Last day, YYYY-MM-DD"; roof_side?:south=on the south side,facing south|east=on the east side,facing east|west=on the west side,facing west|garage=on the garage,on the garage roof "Only this part of the system"; group_by?:hour=by hour,hourly|day=by day,daily|month=by month,monthly "How to add up"; with_money?:true=with the money earned,including the earnings|false=energy only,without the money "Also say what it was worth"
    solar yield {from_day} to {to_day}
    {from_day} {to_day} {roof_side} {group_by}
    what did the panels make between {from_day} and {to_day}
    Could you show me our production from {from_day} until {to_day}, {group_by}, please?
    My brother thinks it doesn't pay off. How much sun power did we get from {from_day} to {to_day}, {with_money}?
    up to {to_day}, starting {from_day}: kilowatt hours from the roof
    the modules {roof_side}, {from_day} through {to_day}, {with_money}
    start {from_day}, end {to_day}, group {group_by}
    how did the roof do, {from_day} til {to_day}
    {group_by}, what came off the roof between {from_day} and {to_day}
    sum up the harvest of sunlight {roof_side} since {from_day}, ending {to_day}
    We had 9 days of fog and a branch lay on the cells for a while, so I'm curious whether there was anything at all in the period from {from_day} to {to_day}.
    ? from_day  what did the panels make up to {to_day}
    ? to_day  show me the solar production from {from_day} on, {group_by}
    & what did the panels {roof_side} and {roof_side#2} make between {from_day} and {to_day}
    & solar yield from {from_day} to {to_day} and from {from_day#2} to {to_day#2}
    ! clean the panels on the roof
    ! how does a solar cell turn light into power
    ! how many days are there between <date> and <date>
    ! what would a second row of panels cost
    ! the logger was off on <isodate>, enter 31.4 kWh for that day by hand
    ! Tilt the modules on the garage by 10 degrees more, winter is coming.
    ! How many hours of sunshine did <city> get on <isodate>?
    ! Does a roof to the east and west harvest more in the evening than one facing south?
    ! report my working hours from <isodate> to <isodate> to <person>
battery_set_reserve | Sets how much of the home battery is kept back for a power cut. | percent:10..90 "Charge that is kept, in percent"; until?:isodate "Last day of this setting, YYYY-MM-DD"; reason?:~storm warning,planned outage,holiday trip,grid works,heat wave,new baby,medical device,winter months,ice rain,test run "Why"; notify?:true=and tell me once it is reached,with a message when it is reached|false=without telling me,no message please "Send a message once it is reached"
    keep {percent} percent in the battery
    reserve {percent}% until {until}
    hold back {percent} percent for a blackout, {notify}
    Could you see to it that the battery never drops under {percent} percent, please?
    They say the grid may go down and my mother is alone at home. I'd feel better with {percent} percent in store, {reason}.
    {reason}: {percent} percent stay in the accumulator until {until}
    until {until} nobody touches the last {percent} percent of the storage
    level {percent}, end {until}, reason {reason}
    dont let the battery go below {percent}%
    {percent} percent as an emergency store, {reason}, {notify}
    from now on {percent} percent of the stored power are for emergencies only
    Last winter the lights went out at half past 8 and stayed off for 3 hours while the freezer was full of venison, so this year I want {percent} percent to be left in the battery at all times.
    ? percent  keep a reserve in the battery until {until}
    ? percent  hold something back for a blackout, {reason}
    & keep {percent} percent until {until} and {percent#2} percent until {until#2}
    & a reserve of {percent} percent because of the {reason} and {percent#2} percent because of the {reason#2}
    ! how full is the battery of my phone
    ! is it bad for a battery to be always full
    ! reserve <small> seats in the theatre
    ! replace the old battery cells
    ! Let the neighbours at number <small> draw 2 kWh from our battery, their fuse has blown.
    ! cut the storage off from the house until <isotime>, the electrician is coming
    ! How many charging cycles has our battery got behind it?
    ! would 20 percent get a family of five through a night in January?
    ! Keep 30 percent of the cake for <person>, she comes home at <clock>.
battery_schedule_charge | Charges the home battery every day between two times. | start:isotime "Beginning, HH:MM"; end:isotime "End, HH:MM"; source?=solar:solar=from the sun,with solar power|grid=from the grid,with grid power "Where the power comes from"; days?:weekday[] "Days of the week, every day when left out"; max_kw?:1.5..9.5 "Highest power in kilowatts"
    charge the battery {start} to {end}
    battery {start}-{end} {source} {days}
    fill up the storage between {start} and {end}, {source}
    Please let the battery charge from {start} until {end}, on {days}.
    Power is dirt cheap at those hours, so I want the battery in the cellar to load up from {start} to {end}, {source}.
    {days}: battery takes in power {start} till {end}
    stop at {end} and begin at {start}, {source}, that's how the battery should be filled
    start {start}, end {end}, source {source}, power {max_kw}
    juice up the house battery {start} til {end}, max {max_kw} kw
    with no more than {max_kw} kilowatts, load the storage {start} to {end}
    the battery is to be filled by {end}, don't begin before {start}
    I have got the new price list with 6 pages of small print and a picture of a happy family, and what I conclude from it is that the storage should be charged from {start} to {end}.
    ? start  charge the battery until {end}, {source}
    ? end  start charging the battery at {start} on {days}
    & charge the battery from {start} to {end} and from {start#2} to {end#2}
    & battery from {start} to {end} on {days}, and {start#2} to {end#2} on {days#2}
    ! charge my electric car at <clock>
    ! how long does a home battery last
    ! what does the supplier charge per month
    ! schedule a call with <person> at <clock>
    ! Sell whatever is in the battery to the grid at <isotime>.
    ! delete the charging plan for Sundays
    ! At what time was the storage full <date>?
    ! Is charging with 3 kilowatts kinder to the cells than with 9?
    ! I want the bathtub filled from <isotime> on so that it's ready when <person> gets in
panel_report_fault | Reports a fault of a solar panel to the service team. | panel:id "Number of the panel"; fault:~cracked glass,loose cable,bird droppings,snail trails,burn mark,no output,water inside,bent frame,hot spot,broken clamp,yellowed foil,gnawed wire,moss on the edge,torn seal "What is wrong"; seen_on?:isodate "Day it was seen, YYYY-MM-DD"; urgency?:low=not urgent,no hurry|high=urgent,as soon as possible "How urgent it is"; roof_access?:~ladder,scaffold,skylight,lift,attic hatch,balcony,flat roof "How to reach it"
    panel {panel}: {fault}
    {panel} {fault} {urgency}
    there's something wrong with {panel}: {fault}
    Could you tell the service that {panel} has a problem, namely {fault}? It's {urgency}.
    I was up there after the hail and didn't like what I saw. {fault} on number {panel}.
    {fault} at module {panel}, noticed {seen_on}
    since {seen_on} module {panel} isn't right, {fault}, {urgency}
    module {panel}, defect {fault}, date {seen_on}, access by {roof_access}
    {panel} is knackered, {fault}
    {urgency}: someone has to look after {panel} because of {fault}, you get there by {roof_access}
    let the technicians know about {fault} on {panel}
    The neighbour's boy flew his drone over our house for an hour, took some 200 pictures and on one of them you can see {fault} at {panel}, so pass that on to the repair people.
    ? panel  I have seen {fault} on the roof, {urgency}
    ? fault  something is wrong with panel {panel} since {seen_on}
    & {fault} on {panel} and on {panel#2}
    & {panel} has {fault} and {panel#2} has {fault#2}
    ! take panel <id> down from the roof
    ! how does hail damage solar panels
    ! report a broken street lamp in <city>
    ! which panels have the best guarantee
    ! rain has washed the bird droppings off <id>, so the technician needn't come
    ! Extend the guarantee on <id> by two years, I've transferred the <amount>.
    ! Which firm made panel <id> and in what year was it put up?
    ! Is moss on the edge as harmful as cracked glass?
    ! Tell the school that <person> is ill until <date>.
compareTariffs | Compares electricity tariffs for a post code and a yearly consumption. | zip:zip "Post code"; annualKwh:1500..9000 "Consumption in a year, in kilowatt hours"; greenOnly?:true=green power only,only from renewables|false=any kind of power,green or not "Only green tariffs"; contractMonths?:3..24 "Longest contract, in months"; priceType?:fixed=at a fixed price,with a fixed price|dynamic=with an hourly price,with a dynamic price "How the price is made"
    electricity tariffs {zip}, {annualKwh} kWh
    {zip} {annualKwh} {greenOnly}
    what would power cost me in {zip} with {annualKwh} kilowatt hours a year
    Could you find me a cheaper supplier? I use {annualKwh} kWh and my post code is {zip}.
    Our bill has gone through the roof and I'm sick of it. We need {annualKwh} units a year in {zip}, what else is on the market, {greenOnly}?
    with {annualKwh} kWh per year, who's cheapest in {zip}
    {priceType}, tied for {contractMonths} months at most: offers for {zip} and {annualKwh} kWh
    zip {zip}, usage {annualKwh}, contract {contractMonths} months, {greenOnly}
    any better power deals round {zip}, i burn like {annualKwh} a year
    {greenOnly}, {priceType}, for {annualKwh} kWh in {zip}
    show me what electricity companies ask for {annualKwh} kilowatt hours in {zip}
    My flatmate moved out 2 weeks ago and left me the plants, the cat and a contract that I can't stand, so what are the alternatives in {zip} for someone needing {annualKwh} kWh a year?
    ? zip  find me a cheaper tariff for {annualKwh} kWh, {greenOnly}
    ? annualKwh  which electricity offers are there in {zip}
    & tariffs in {zip} for {annualKwh} kWh and for {annualKwh#2} kWh
    & what does power cost in {zip} and in {zip#2} with {annualKwh} kWh a year
    ! why is electricity so expensive
    ! find a cheaper mobile phone plan
    ! how can I use less power
    ! what was the price of a kilowatt hour in <year>
    ! 95 euros a month instead of 140, please lower our payments, post code 80331
    ! Ask the supplier for a welcome bonus of <amount> euros, the others give one too.
    ! Who owns the power lines around 50667?
    ! Do hourly prices make sense for someone with a heat pump and 6000 kWh a year?
    ! compare what <person> and <person> wrote in their exams
switchTariff | Changes a contract to another tariff from a day on. | contractNumber:id "Number of the contract"; newTariff:~Sunny Flex,Home Basic,Green Plus,Night Saver,Wind Direct,Family Fix,Hydro Pure,City Light,Smart Hourly,Eco Twelve,Local Power,Heat Pump Special "Tariff to change to"; from:isodate "First day, YYYY-MM-DD"; paperless?:true=without paper,bills by email only|false=on paper,with printed bills "Send bills by email only"
    change {contractNumber} to {newTariff} from {from}
    {contractNumber} > {newTariff} {from} {paperless}
    I'd like to have {newTariff} instead, contract {contractNumber}, starting {from}
    Please put us on {newTariff} as of {from}; the contract is {contractNumber}, {paperless}.
    I've done the sums three times and {newTariff} wins. So let's go for it on {from}, my number is {contractNumber}.
    from {from} on, {newTariff} for {contractNumber}
    {newTariff} suits me better than what I've got in {contractNumber}, begin on {from}
    contract {contractNumber}, tariff {newTariff}, start {from}, {paperless}
    yeah gimme {newTariff} on {contractNumber}, {from}
    as of {from} contract {contractNumber} shall run under {newTariff}
    {paperless}, move {contractNumber} over to {newTariff}, first day {from}
    A young man rang at our door on Monday, he had 4 folders and a lovely smile, but we made up our own minds and want {newTariff} for {contractNumber} from {from}.
    ? contractNumber  I want {newTariff} from {from} on
    ? newTariff  change contract {contractNumber} on {from}, {paperless}
    ? from  put {contractNumber} on {newTariff}
    & change {contractNumber} and {contractNumber#2} to {newTariff} from {from}
    & {contractNumber} gets {newTariff} from {from}, {contractNumber#2} gets {newTariff#2} from {from#2}
    ! cancel contract <id> altogether
    ! is a tariff with hourly prices risky
    ! switch off the light in the <word>
    ! my contract <id> has a wrong name on it
    ! put contract <id> in the name of <person>, I'm moving out
    ! From <isodate> take the money for <id> from my account in <city>.
    ! how many months am I still tied to <id>?
    ! Is Night Saver any good for people who work from home all day?
    ! Change the beds in rooms 3 and 4 on <isodate>, the guests arrive at <clock>.
getMeterUsage | Shows the consumption that a meter has counted in a period. | meterId:id "Number of the meter"; period:today=today,since midnight|week=this week,since Monday|month=this month,since the first of the month|year=this year,since New Year "Period"; resolution?:15min=every quarter of an hour,in quarter hours|hour=hour by hour,per hour|day=day by day,per day "Step of the values"; compare?:true=compared with the time before,next to the previous period|false=without a comparison,no comparison "Also show the period before"
    usage {meterId} {period}
    {meterId} {period} {resolution}
    how much power ran through {meterId} {period}
    Could you let me see what meter {meterId} has counted {period}, {resolution}?
    I have a feeling that the tenant is growing something in the cellar. What did {meterId} count {period}?
    {period}, {resolution}: kilowatt hours on {meterId}
    {period} on {meterId}, {compare}
    meter {meterId}, period {period}, step {resolution}, {compare}
    whats the damage on {meterId} {period}
    {compare}, what did we burn {period}, it's {meterId}
    show consumption at {meterId}, {period}, {compare}
    There are 3 grey boxes under our stairs and only one of them belongs to the flat with the sauna, which is {meterId}, and I'd love to know what it has used up {period}.
    ? meterId  how much power did we use {period}, {resolution}
    ? period  show me what meter {meterId} has counted, {resolution}
    & how much did {meterId} and {meterId#2} count {period}
    & usage of {meterId} {period} and {period#2}
    ! install a new meter in flat <small>
    ! how much power does a sauna need
    ! how many meters are <small> feet
    ! tell the supplier that meter <id> stands at <large>
    ! Set <id> back to zero, we have a new tenant from <date>.
    ! have a new seal put on meter <id>, the old one is broken
    ! In which year was <id> last calibrated?
    ! For two people and a dog, are 12 kilowatt hours a day a lot?
    ! show me how many steps I have walked this week, day by day
getFeedInPayout | Tells how much is paid for the power fed into the grid in a month. | month:month "Month"; year:2015..2026 "Year"; meterId?:id "Only this feed-in meter"; taxIncluded?:true=tax included,before tax is taken off|false=after tax,tax already taken off "Whether the sum contains the tax"; currency?:currency "Currency of the answer"
    payout {month} {year}
    {month} {year} {meterId} {taxIncluded}
    how much do I get for the power I sold in {month} {year}
    Could you tell me what the grid company owes us for {month} {year}, {taxIncluded}?
    I'm sitting over my tax papers and close to tears. What did we earn with what went into the network in {month} {year}?
    {year}, {month}: money for surplus power
    in {currency}, please, the credit for our surplus of {month} {year}
    month {month}, year {year}, meter {meterId}, {taxIncluded}
    did they pay anything for our extra juice in {month} {year}, how much
    for {month} of the year {year}, what came in for {meterId}
    {taxIncluded}, the sum for selling power in {month} {year}
    The bank statement shows 14 transfers with nearly the same text and my glasses are broken since the weekend, so I can't tell how much the energy we fed in brought us in {month} {year}.
    ? month  what did I get for the power I sold in {year}
    ? year  how much was paid for our surplus in {month}, {taxIncluded}
    & payout for {month} {year} and for {month#2} {year#2}
    & how much did we get for the power sold in {month}, {month#2} and {month#3} {year}
    ! change the bank account for the payout
    ! will the feed-in tariff go down next year
    ! how much did <person> earn in <year>
    ! sell our solar panels
    ! Give the money for June to the kindergarten in <city>, we don't need it.
    ! 80 euros are missing for October 2023, file an objection with the grid company
    ! On which day of the month do they transfer the money for <id>?
    ! Do I have to found a business if my roof earns me 600 euros a year?
    ! Pay <person> back the <amount> for the concert in May.
"""
