"""Accounts, loans, mortgages, savings and investments."""

BOOK = """
home_loan_estimate | Estimates what a home loan costs per month. | home_price:20000..900000 "Price of the home"; down_payment:1000..19000 "Own money paid up front"; annual_rate:0.5..9.5 "Interest per year, in percent"; term_years?=30:5..40 "Years until it is paid back"
    mortgage for a house of {home_price} with {down_payment} down at {annual_rate} percent
    what would I pay monthly for a {home_price} home, {down_payment} down, {annual_rate}% interest
    {home_price} price, {down_payment} deposit, {annual_rate}%, {term_years} years
    We found a flat for {home_price}. We can put down {down_payment} and the bank wants {annual_rate} percent. Monthly cost?
    at {annual_rate} percent over {term_years} years, with {down_payment} of our own, can we afford {home_price}
    down payment {down_payment}, home price {home_price}, rate {annual_rate}
    estimate the home loan: rate {annual_rate}%, price {home_price}, own funds {down_payment}
    what does buying for {home_price} cost me each month at {annual_rate} percent if I bring {down_payment} in cash
    I have {down_payment} saved and want a place worth {home_price}, {term_years} years at {annual_rate}%
    with term_years {term_years} and annual_rate {annual_rate}, finance {home_price} less {down_payment} up front
    monthly burden of a property at {home_price}, {down_payment} paid in advance, interest of {annual_rate} percent a year
    how big is the instalment on {home_price} after putting in {down_payment}, {annual_rate} percent, {term_years} years
    pay back within {term_years} years a house of {home_price}, deposit {down_payment}, {annual_rate}% yearly
    ? down_payment  mortgage for {home_price} at {annual_rate} percent
    ? annual_rate  what would a {home_price} house cost a month with {down_payment} down
    ? home_price  I can put {down_payment} down and pay {annual_rate} percent over {term_years} years
    & mortgage on {home_price} with {down_payment} down, once at {annual_rate} percent and once at {annual_rate#2} percent
    & compare {down_payment} down with {down_payment#2} down on a home of {home_price} at {annual_rate}%
    ! sell my house for <large>
    ! what is the average price of a house in <city>
    ! Put the mortgage on our flat in <person>'s name from <date> on, we are getting divorced.
    ! could you stretch my home loan with you from 20 to 25 years, the instalments are eating me up
    ! how much do I still owe the bank on the house in <city>?
    ! Is a fixed rate of 4 percent wiser than a floating one for somebody who is 45 and about to have twins?
    ! estimate how many tins of paint I need for a room of <small> by 5 metres
plain_interest | Interest on a sum of money without compounding. | principal:amount "Sum of money"; rate_percent:0.5..12.5 "Interest per year in percent"; years:small "How many years"
    interest on {principal} at {rate_percent} percent for {years} years
    {principal}, {years} years, {rate_percent}%
    what do I earn on {principal} in {years} years at {rate_percent} percent simple interest
    for {years} years at a rate of {rate_percent}, principal {principal}
    If I lend my brother {principal} for {years} years at {rate_percent}%, how much interest does he owe?
    simple interest: rate {rate_percent}, years {years}, principal {principal}
    how much extra do I get when {principal} sits there {years} years, {rate_percent} percent a year, nothing compounding
    {rate_percent}% over {years} years on {principal}
    work out what {principal} yields during {years} years at {rate_percent} percent yearly
    the rate is {rate_percent} percent, the sum {principal}, the time {years} years; the interest?
    I put {principal} away with {rate_percent} percent per year. After {years} years, what has it brought?
    {years} years of {rate_percent} percent, not compounded, from {principal}
    what's the plain yearly gain over {years} years for {principal} at {rate_percent}%
    ? years  interest on {principal} at {rate_percent} percent
    ? rate_percent  what do I earn on {principal} in {years} years
    ? principal  simple interest for {years} years at {rate_percent} percent
    & simple interest on {principal} and on {principal#2} at {rate_percent} percent for {years} years
    & what does {principal} earn at {rate_percent} percent in {years} years and in {years#2} years
    ! what is the interest rate of <company>
    ! open a savings account
    ! Freeze the interest on the <amount> that <person> borrowed from us, she has lost her job
    ! I want my savings rate raised from 1.5 to 3 percent, other banks pay that without being asked
    ! On which day does the offer with 3.2 percent run out?
    ! why did people in <country> get 8 percent on a savings book back in 1990
    ! work out who sits next to whom at the wedding, we're 84 guests and <person> mustn't see her ex
growth_with_compounding | Future value of an investment whose returns are reinvested. | initial:amount "Money invested at the start"; yearly_return:1.5..11.5 "Expected return per year in percent"; years:3..40 "Years invested"; monthly_deposit?=0:large "Money added every month"; compounding?=yearly:yearly=yearly,once a year|monthly=monthly,every month|daily=daily,every day "How often returns are added"
    what will {initial} grow to in {years} years at {yearly_return} percent
    {initial} at {yearly_return}% for {years} years, compounded {compounding}
    invest {initial} for {years} years with a return of {yearly_return} percent, how much is it then
    future value: initial {initial}, years {years}, return {yearly_return}, monthly deposit {monthly_deposit}
    I inherited {initial}. With {yearly_return}% a year, what is it worth after {years} years?
    if I begin with {initial} and add {monthly_deposit} each month for {years} years at {yearly_return} percent
    {years} years, {yearly_return} percent, starting from {initial}
    at {yearly_return} percent compounded {compounding}, where do I end after {years} years with {initial}
    how rich am I in {years} years when {initial} earns {yearly_return} percent per year
    starting capital {initial}, {yearly_return}% yearly, saving {monthly_deposit} a month, horizon {years} years, compounding {compounding}
    let {initial} work for {years} years, expected {yearly_return} percent
    compounded {compounding} over {years} years, what becomes of {initial} at {yearly_return}%?
    Retirement is {years} years away, I've got {initial} in a fund making {yearly_return} percent and pay in {monthly_deposit} monthly
    ? years  what will {initial} grow to at {yearly_return} percent
    ? yearly_return  invest {initial} for {years} years, compounded {compounding}
    ? initial  how much do I have after {years} years at {yearly_return} percent
    & what will {initial} grow to at {yearly_return} percent in {years} years and in {years#2} years
    & compare {yearly_return} and {yearly_return#2} percent on {initial} over {years} years
    ! buy shares of <company> for <amount>
    ! how fast does a <animal> grow in <small> years
    ! stop the 200 a month that goes into my fund, beginning in March
    ! Please sell <small> of my fund shares as soon as they stand at 48.50.
    ! who manages the fund <id> and since when
    ! Would you say 52 is too late to begin with an index fund, or is gold safer at that age?
    ! I'd like to grow tomatoes on a balcony in <city>, about 4 pots
yearly_gain_rate | Average gain per year of an investment, in percent. | start_value:500..9000 "Value when bought"; end_value:500..20000 "Value when sold"; holding_years:small "How many years it was held"; fees?:amount "Costs over the whole time"
    I bought at {start_value} and sold at {end_value} after {holding_years} years, what's the return per year
    yearly return {start_value} -> {end_value}, {holding_years} years
    from {start_value} to {end_value} in {holding_years} years, how many percent a year is that
    sold for {end_value} what I had bought for {start_value} {holding_years} years earlier, fees {fees}
    end value {end_value}, start value {start_value}, held {holding_years} years
    My fund stands at {end_value}. I put in {start_value} {holding_years} years ago. How well did it do annually?
    average annual gain over {holding_years} years, beginning {start_value}, ending {end_value}, costs of {fees}
    what growth rate takes {start_value} to {end_value} within {holding_years} years
    CAGR of {start_value} to {end_value} over {holding_years} years with fees of {fees}
    it is worth {end_value} now; it was {start_value} when I got it, and that was {holding_years} years back
    after {holding_years} years and {fees} in charges, {start_value} became {end_value}; per year?
    held for {holding_years} years: in {start_value}, out {end_value}
    how much did I make each year, turning {start_value} into {end_value} in {holding_years} years, minus {fees} for the broker
    ? holding_years  I bought at {start_value} and sold at {end_value}, what's the yearly return
    ? start_value  it's worth {end_value} after {holding_years} years, what was the annual gain
    ? end_value  bought for {start_value} and held {holding_years} years, return?
    & yearly return from {start_value} to {end_value} in {holding_years} years, and from {start_value#2} to {end_value#2} in {holding_years#2} years
    & what is the annual return of {start_value} to {end_value} over {holding_years} years and over {holding_years#2} years
    ! return the goods I bought from <company>
    ! what is the share price of <company>
    ! Call off the sale of my 30 shares, I meant to hold them until <date>
    ! hand my whole portfolio, roughly 12000, over to <person> before Christmas
    ! Who was the buyer of the shares that I let go for 8200 last week?
    ! Do most beginners lose money in their first 2 years or is that a myth that brokers tell
    ! how do I gain 5 kilos of muscle without getting fat
transfer_between_accounts | Moves money from one of your accounts to another. | from_account:checking=checking,current account|savings=savings,savings account|joint=joint account,shared account|business=business account,company account "Account to take the money from"; to_account:id "Number of the account that receives it"; sum.value:amount "How much"; sum.currency:currency "Currency code"; memo?:phrase "Text on the statement"; instant?=false:true=instantly,right away|false=as a normal transfer,with the normal delay "Arrives within seconds"
    transfer {sum.value} {sum.currency} from {from_account} to {to_account}
    send {sum.value} {sum.currency} to {to_account} from my {from_account}
    {to_account} gets {sum.value} {sum.currency} out of {from_account}
    move {sum.value} {sum.currency} over to {to_account}, taking it from {from_account}, memo {memo}
    pay {sum.value} {sum.currency} into {to_account} {instant}, use the {from_account}
    The rent is due: {sum.value} {sum.currency} to {to_account} from {from_account}, reference {memo}.
    from {from_account}: {sum.value} {sum.currency}, to: {to_account}
    wire {sum.value} {sum.currency} {instant} from {from_account} to {to_account}
    take {sum.value} {sum.currency} off my {from_account} and put it on {to_account}
    I owe the owner of {to_account} {sum.value} {sum.currency}; settle it from the {from_account} {instant}
    please make a payment of {sum.value} {sum.currency} to account {to_account} with the note {memo}, {from_account}
    to {to_account}, from {from_account}, {sum.value} {sum.currency}
    could you shift {sum.value} {sum.currency} from {from_account} into {to_account}, text {memo}, {instant}
    ? to_account  transfer {sum.value} {sum.currency} from my {from_account}
    ? sum.value  move some {sum.currency} from {from_account} to {to_account}
    ? sum.currency  transfer {sum.value} from {from_account} to {to_account} {instant}
    ? from_account  send {sum.value} {sum.currency} to {to_account}
    & transfer {sum.value} {sum.currency} from {from_account} to {to_account} and to {to_account#2}
    & from {from_account} send {sum.value} {sum.currency} to {to_account} and {sum.value#2} {sum.currency#2} to {to_account#2}
    ! how much money is on my savings account
    ! close the account <id>
    ! transfer the file <file> to my phone
    ! Fetch back the <amount> <currency> that I wired to <id> this morning, I mixed up two digits!
    ! take <person> off the joint account, and do it today
    ! Whose account is <id>? I've never seen that number in my life.
    ! is an instant payment riskier than a normal one if you buy a bike from a stranger
    ! move the sofa from the living room down to the cellar before <person> arrives at <clock>
account_bookings | Shows bookings on an account, with filters for amount and day. | account:checking=checking,current account|savings=savings,savings account|credit_card=credit card,card "Account to list"; min_amount?:5..90 "Leave out smaller bookings"; max_amount?:100..4000 "Leave out larger bookings"; since?:isodate "First day to include"; kind?=all:income=incoming,credit|expense=outgoing,debit|all=incoming and outgoing,all kinds of "Direction of the money"
    transactions of my {account}
    show the bookings on {account} since {since}
    what happened on my {account}
    {account}, {kind} bookings since {since}
    list {account} movements between {min_amount} and {max_amount}
    what did I spend with my {account} from {since} on, at least {min_amount}
    no more than {max_amount}, no less than {min_amount}: bookings, {account}
    My balance looks odd, let me see the {account} statement.
    where did the money on the {account} go
    {kind} payments on the {account}
    everything under {max_amount} on {account} after {since}
    give me the activity on {account}
    statement for {account} with {kind} items from {since}
    which payments went through the {account}, max_amount {max_amount}, min_amount {min_amount}
    check recent items on my {account}
    ? account  show the bookings since {since}
    ? account  list {kind} payments between {min_amount} and {max_amount}
    & show the bookings on {account} and on {account#2} since {since}
    & list {kind} and {kind#2} payments of my {account}
    ! dispute the booking of <amount>
    ! why was I charged a fee of <amount>
    ! Block my credit card at once, I left it in a taxi in <city>.
    ! I never bought anything for 39.90 on <isodate>, have that taken off my card again
    ! what's the limit of my card when I am in <country>?
    ! Which would you rather carry on a hiking trip, a credit card or 300 in cash?
    ! show us the way from the station in <city> to the nearest beach
"""
