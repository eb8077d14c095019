"""Cells and sheets of spreadsheets, charts and pivot tables made from them."""

BOOK = """
write_cell | Writes a number into one cell of a sheet. | sheet:~Budget,Inventory,Payroll,Q3 Forecast,Expenses,Club Members,Grades,Sales Log,Travel Costs,Stock List,Donations,Timesheet,Recipes "Name of the sheet"; cell:~A1,B4,C7,D12,E3,F20,G15,H2,B19,C33,AA5,D8,K10 "Cell in A1 notation"; value:amount "Number to write"; number_format?:currency=as money,formatted as currency|percent=as a percentage,in percent format|plain=as a plain number,without any format "How the number is shown"; note?:~checked with the bank,estimate only,including tax,from the paper receipt,to be confirmed,without shipping,last year's figure,corrected by hand,agreed on the phone,first instalment,rounded up,see the contract "Note attached to the cell"
    put {value} in {cell} of {sheet}
    {sheet} {cell} {value}
    set cell {cell} in the {sheet} sheet to {value}
    The treasurer phoned with the final figure. Please enter {value} in {cell} on {sheet}.
    {value} goes into {cell}, sheet {sheet}, {number_format}
    on {sheet}, {cell} should read {value}, add the note {note}
    sheet {sheet}, cell {cell}, value {value}, note {note}
    could you change {cell} of {sheet} to {value}, {number_format}?
    type {value} at {cell} in {sheet}
    {cell} is wrong in {sheet}, its {value}, pls correct
    After arguing with the landlord for 2 weeks, with Nora as a witness and plenty of coffee, we finally have a result, so in the {sheet} sheet let {cell} be {value}.
    replace what stands in {sheet} at {cell} by {value}
    ? sheet  write {value} into cell {cell}
    ? cell  write {value} into a cell of the {sheet} sheet, {number_format}
    ? value  fill in cell {cell} of {sheet} {number_format}
    & put {value} in {cell} and {value#2} in {cell#2} of {sheet}
    & write {value} into {cell} and {cell#2} of {sheet}
    ! clear the cell B7
    ! write a letter to <person>
    ! how many cells can a sheet have
    ! what does a red blood cell do
    ! merge C7 with C33 in Payroll and centre what's in there
    ! Lock D12 of the Budget so that <person> can't type over it
    ! who changed F20 in Travel Costs last, and what did it say before <date>
    ! is it better to store 19 percent as 0.19 or as 19 in accounting
    ! write <person> a postcard from <city>, something funny about the food
read_cell_range | Returns the values of a range of cells. | sheet:~Budget,Inventory,Payroll,Q3 Forecast,Expenses,Club Members,Grades,Sales Log,Travel Costs,Stock List,Donations,Timesheet,Recipes "Name of the sheet"; range:~A1:C10,B2:B20,D5:F9,A1:A50,C3:H3,E10:E40,B7:D12,F1:K6,A2:G30,H4:H16,C1:D100,G8:J11 "Range in A1 notation"; render?=formatted:formatted=as displayed,the way they are shown|raw=as raw values,unformatted|formula=as formulas,the formulas behind them "What to return for each cell"
    read {range} from {sheet}
    {sheet} {range}
    what's in cells {range} of the {sheet} sheet
    I can't open the file on my phone. Tell me what it says in {range} on {sheet}.
    values of {range} in {sheet}, {render}
    {render}, give me {sheet} {range}
    Would you fetch the cells {range} of {sheet} for me, {render}?
    sheet {sheet}, range {range}, render {render}
    show {sheet} from {range}
    whats written at {range} in {sheet}??
    My screen died this morning, number 3 in two years by the way, and the meeting goes on regardless, so please read me out the cells {range} from the sheet {sheet}.
    look up the block {range} on sheet {sheet}
    ? sheet  read the cells {range}, {render}
    ? range  get me some cells from the {sheet} sheet, {render}
    & read {range} and {range#2} from {sheet}
    & what do {sheet} and {sheet#2} have in {range}
    ! read me a bedtime story
    ! what does the error in cell D4 mean
    ! insert a row into the sheet
    ! what is the price range of <product>
    ! drag the formula from B2:B20 in Grades down another 40 rows
    ! copy A1:C10 out of Inventory and mail it to <email>
    ! when were the cells E10:E40 of the Timesheet last edited and by whom
    ! Do most people prefer A1 or R1C1 notation for ranges?
    ! read the gas meter in the cellar and phone the number through to <person>
add_worksheet | Adds an empty sheet to the spreadsheet. | title:~January,Summary,Raw Data,Archive,Team B,Checklist,Suppliers,Comparison,Draft,Holidays,Contacts,Scenario 2,Notes "Name of the new sheet"; rows?=1000:50..900 "Number of rows"; tab_colour?:colour "Colour of the tab"; hidden?=false:true=hidden,not visible to others|false=visible,not hidden "Hide the sheet"
    add a sheet {title}
    new tab {title}
    create an empty sheet called {title} with {rows} rows
    I'm running out of space on the first page. Could I have another tab named {title}?
    {title}: one more sheet please, {hidden}
    give the workbook an extra sheet {title} with a {tab_colour} tab
    sheet title {title}, rows {rows}, tab colour {tab_colour}
    we need a separate page for this, name it {title}, {hidden}
    insert a fresh worksheet, {rows} rows long, as {title}
    can u make me a blank tab {title} thx
    The club now has 112 members, two choirs and a brass band, and all of it is squeezed into a single page, so let's have a further sheet by the name of {title}.
    there should be a new worksheet titled {title}
    ? title  add a new empty sheet with {rows} rows
    ? title  I need one more tab, {hidden}
    & add the sheets {title} and {title#2}
    & new tabs {title}, {title#2} and {title#3}, {hidden}
    ! buy new bed sheets
    ! delete the sheet <word>
    ! how do I protect a sheet with a password
    ! add <person> to the address book
    ! call the sheet Team B something else, <word> for instance
    ! Move the tab Summary to the very left, in front of January
    ! How many sheets did <person> add to this file since <isodate>?
    ! is one sheet with 900 rows slower than 12 with a hundred each
    ! add two eggs and 120 grams of sugar to the recipe
sort_sheet_rows | Sorts the rows of a sheet by one column. | sheet:~Budget,Inventory,Payroll,Q3 Forecast,Expenses,Club Members,Grades,Sales Log,Travel Costs,Stock List,Donations,Timesheet,Recipes "Name of the sheet"; column:~last name,amount,date,due date,city,price,score,department,quantity,hours,status,supplier,postcode "Column to sort by"; order:asc=ascending,in ascending order,in rising order|desc=descending,in descending order,in falling order "Direction"; header_rows?=1:0..6 "Rows at the top that stay in place"; case_sensitive?:true=minding upper and lower case,case sensitive|false=ignoring case,upper and lower case alike "Whether capitals matter"
    sort {sheet} by {column} {order}
    {sheet} {column} {order}
    arrange the rows of the {sheet} sheet by {column}, {order}
    Nobody finds anything in there. Please bring {sheet} into shape, ordered by {column}, {order}.
    {order} by {column}, that's how I want {sheet}, with {header_rows} header rows left alone
    by {column}, {order}: reorder everything in {sheet}, {case_sensitive}
    sheet {sheet}, column {column}, order {order}, header rows {header_rows}
    could you put the lines of {sheet} in order? {column} column, {order}
    {sheet} is a mess, sort it pls, {column}, {order}
    I'd like {sheet} sorted on {column} {order}, {case_sensitive}
    We print the list for the 5 ladies at the front desk each Monday and they always complain about the jumble, so let the rows in {sheet} follow {column}, {order}, please.
    let {column} decide how the rows in {sheet} are ordered, {order}
    ? sheet  sort the rows by {column} {order}
    ? column  sort the rows of {sheet} {order}
    ? order  sort {sheet} by {column}, {case_sensitive}
    & sort {sheet} and {sheet#2} by {column} {order}
    & sort {sheet} by {column} {order} and {sheet#2} by {column#2} {order#2}
    ! sort the mails in my inbox by date
    ! what sort of <animal> is this
    ! remove duplicate rows from the sheet
    ! which sorting algorithm is the fastest
    ! hide the column postcode in Club Members, that's nobody's business
    ! undo the sorting <person> did on the Sales Log at <clock>
    ! what does the column status in Stock List stand for, who made up those codes
    ! would you order a guest list by last name or by city, for 140 people
    ! sort the socks by colour and put the odd ones on <person>'s bed
insertChart | Inserts a chart drawn from a range of cells. | chartType:bar=bar,horizontal bar|line=line,trend line|pie=pie|scatter=scatter,dot|column=column,vertical bar "Kind of chart"; dataRange:~A1:C10,B2:B20,D5:F9,A1:A50,C3:H3,E10:E40,B7:D12,F1:K6,A2:G30,H4:H16,C1:D100,G8:J11 "Range with the data"; options.title?:~Monthly Revenue,Visitors per Day,Costs by Team,Heating 2023,Growth,Market Share,Running Times,Survey Results,Rainfall,Weight over Time,Orders by Region,Battery Tests "Title above the chart"; options.legend?:true=with a legend,legend shown|false=without a legend,no legend "Show a legend"; options.colour?:colour "Main colour"
    make a {chartType} chart from {dataRange}
    {chartType} chart {dataRange}
    draw {dataRange} as a {chartType} graph titled {options.title}
    Numbers alone put people to sleep. Could you show {dataRange} as a {chartType} diagram?
    {dataRange}, {chartType} chart, {options.legend}
    I want to see the figures in {dataRange} in a {chartType} diagram
    turn the cells {dataRange} into a {options.colour} {chartType} chart called {options.title}
    chartType {chartType}, dataRange {dataRange}, title {options.title}
    visualise {dataRange} please, a {chartType} plot would be nice, {options.legend}
    can we get a {chartType} graph outta {dataRange}
    I have to stand in front of 25 impatient people this afternoon and half of them forgot their glasses, so please add a {chartType} chart of {dataRange} to the page.
    based on {dataRange}, a {chartType} plot {options.legend}
    ? chartType  make a chart from {dataRange} titled {options.title}
    ? dataRange  add a {chartType} chart, {options.legend}
    & make a {chartType} chart and a {chartType#2} chart from {dataRange}
    & a {chartType} chart of {dataRange} and another of {dataRange#2}
    ! what is number one in the music charts
    ! when is a pie chart a bad idea
    ! draw a picture of a <animal>
    ! delete the chart on the first page
    ! make the bars of Monthly Revenue thicker and give me a grid every 50 units
    ! swap the pie called Market Share for a map of <country>
    ! which of our charts has been looked at most often since <isodate>
    ! Why do statisticians hate pies so much and like dots?
    ! insert a coin of 2 euros into the jukebox and play <phrase>
exportChart | Saves a chart as an image or PDF file. | chartId:id "Id of the chart"; format:png=PNG,png image|svg=SVG,vector graphic|pdf=PDF,pdf document "File format"; scale?=1:0.5..4.5 "Magnification"; transparent?:true=with a transparent background,transparent|false=on white,with a white background "Background"
    export chart {chartId} as {format}
    {chartId} {format}
    save {chartId} as a {format}, {transparent}
    The publisher asked for a better file of the figure. Give me chart {chartId} in {format} format.
    a {format} of chart {chartId}, scaled by {scale}
    {format} please, for {chartId}, {transparent}
    could I download the diagram {chartId} as {format}?
    chartId {chartId}, format {format}, scale {scale}
    i need {chartId} outside of the spreadsheet, {format} is fine
    make a {format} out of {chartId} at {scale} times the size
    My professor accepts nothing but her own template, which dates back 10 years and hates screenshots, so please let me have the graph {chartId} as {format} for my thesis.
    write the chart {chartId} to a {format} file, {transparent}
    ? chartId  export the chart as {format}, {transparent}
    ? format  save chart {chartId} to a file at scale {scale}
    & export {chartId} and {chartId#2} as {format}
    & chart {chartId} as {format} and also as {format#2}
    ! convert <file> to mp3
    ! which goods does <country> export
    ! is svg better than png
    ! send chart <id> to <email>
    ! rename the diagram <id> to <phrase>
    ! Shift <id> two columns to the right, it covers the totals
    ! which cells does <id> take its numbers from
    ! is PNG or PDF the wiser choice for a poster of 90 by 60 centimetres
    ! save me a seat in row 3, I'm coming straight from <city>
createPivot | Builds a pivot table that sums up a sheet by a field. | sourceSheet:~Budget,Inventory,Payroll,Q3 Forecast,Expenses,Club Members,Grades,Sales Log,Travel Costs,Stock List,Donations,Timesheet "Sheet with the data"; rowField:~region,department,month,product group,salesperson,country,category,quarter,team,age group,branch,channel "Field whose values become the rows"; valueField:~revenue,hours,cost,units,discount,weight,distance,profit,score,fee,bonus,price "Field to be summed up"; aggregate:SUM=total,summed-up|AVERAGE=average,mean|MAX=highest,maximum|MIN=lowest,minimum "How values are combined"; columnField?:~year,gender,currency,status,weekday,store size,season,payment type,age band,warehouse,project,priority "Field whose values become the columns"
    pivot of {sourceSheet}: {aggregate} {valueField} by {rowField}
    {sourceSheet} {aggregate} {valueField} per {rowField}
    create a pivot table from {sourceSheet} with the {aggregate} {valueField} for each {rowField}
    My manager wants it condensed to half a page. Show the {aggregate} {valueField} per {rowField} out of {sourceSheet} in a pivot table.
    by {rowField}, the {aggregate} {valueField} in {sourceSheet}, split by {columnField}
    sourceSheet {sourceSheet}, rowField {rowField}, valueField {valueField}, aggregate {aggregate}
    summarise {sourceSheet} please: one line per {rowField}, {columnField} across, the {aggregate} {valueField} inside
    for every {rowField} I need the {aggregate} {valueField}, data is in {sourceSheet}, columns by {columnField}
    group {sourceSheet} by {rowField} n show me the {aggregate} {valueField}
    from {sourceSheet}, make a cross table with {rowField} down the side, {columnField} along the top and the {aggregate} {valueField}
    There are more than 6,000 lines in it and Jonas scrolls through them with a ruler, so please build a table from {sourceSheet} that has the {aggregate} {valueField} for each {rowField}.
    what's the {aggregate} {valueField} per {rowField}? Pivot the sheet {sourceSheet}
    ? sourceSheet  make a pivot table with the {aggregate} {valueField} by {rowField}
    ? rowField  make a pivot table of the {aggregate} {valueField} in {sourceSheet}
    ? valueField  pivot {sourceSheet} by {rowField} and show the {aggregate} of it
    ? aggregate  pivot {sourceSheet} with {valueField} by {rowField}
    & pivot {sourceSheet}: {aggregate} {valueField} by {rowField} and by {rowField#2}
    & pivot tables of {sourceSheet} by {rowField}, one with the {aggregate} {valueField} and one with the {aggregate#2} {valueField#2}
    ! what is a pivot in <sport>
    ! refresh all the pivot tables
    ! build a wooden table for the <word>
    ! who invented the spreadsheet
    ! rename the field salesperson to <word> in the whole Sales Log
    ! turn the pivot of Payroll into plain numbers and throw the rest away
    ! how long did the pivot on Donations take to load this morning, 20 seconds or more
    ! Is the mean or the maximum more honest when one talks about salaries?
    ! build a kennel for <person>'s dog, about 1.20 metres high
addPivotFilter | Restricts a pivot table to certain values of a field. | pivotId:id "Id of the pivot table"; field:~customer,supplier,vendor,client,manufacturer,employer,partner,sponsor,carrier,reseller,contractor,brand owner "Field to filter by"; values:company[] "Values that stay"; mode?=include:include=showing only these,and nothing else|exclude=leaving these out,everything except these "Keep or drop the values"
    filter pivot {pivotId} by {field}: {values}
    {pivotId} {field} {values}
    in table {pivotId}, limit the {field} to {values}
    The table is far too long to be of any use. On {pivotId}, restrict it to the {field} values {values}.
    {values} as {field}, table {pivotId}, {mode}
    add a filter on {field} with {values} to {pivotId}, {mode}
    pivotId {pivotId}, field {field}, values {values}, {mode}
    Could you narrow {pivotId} down? The field is {field} and I mean {values}.
    for the {field} field of {pivotId}, pick {values}, {mode}
    {field} filter on {pivotId} pls w/ {values}
    We only ever talk about the same few names in that meeting, the other 80 rows are noise, so in the pivot table {pivotId} set a filter for {values} on the field {field}.
    use {values} as a filter for {field} in the pivot {pivotId}
    ? pivotId  filter the pivot table by {field}: {values}
    ? field  filter pivot {pivotId} to {values}, {mode}
    ? values  add a filter on {field} to pivot {pivotId}
    & filter the pivots {pivotId} and {pivotId#2} by {field}: {values}
    & {pivotId}: filter {field} by {values}. {pivotId#2}: filter {field#2} by {values#2}
    ! change the filter of the coffee machine
    ! remove every filter from pivot <id>
    ! which of <company> and <company> is larger
    ! put a photo filter on <file>
    ! lend me <id> as a template for the meeting in <city>, without any numbers in it
    ! Show <id> only to <person> and to nobody else in the team
    ! how many people use <id>, and who set it up in the first place
    ! what is the difference between a vendor and a supplier, does one say reseller too
    ! filter the pond water twice, the carp of <person> look ill
"""
