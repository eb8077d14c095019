"""Tools that look like the built-in ones and are not: they break choosing by a single word.

Same notation as `finetune.tiny.toolbook`.
"""

from __future__ import annotations

NEAR = """
convert_image | Convert a picture to another format. | image:file "Picture to convert"; format:png=PNG,png|jpeg=JPEG,jpg|webp=WebP "New format"
    convert {image} to {format}
    turn {image} into {format}
    change the picture {image} into {format}
convert_temperature | Convert a temperature between units. | value:medium "Temperature"; to_unit:kelvin=kelvin|fahrenheit=Fahrenheit|celsius=Celsius "Unit to convert to"
    convert {value} degrees to {to_unit}
    what is {value} degrees in {to_unit}
    how much is {value} degrees in {to_unit}
convert_video | Turn a video file into an audio file. | video:file "Path of the video"
    convert the video {video}
    turn {video} into audio
    make an audio file out of {video}
convert_base | Turn a number into another number system. | number:large "The number"; base:small "Base to convert to"
    convert {number} to base {base}
    how much is {number} in base {base}
    turn {number} into base {base}
convert_document | Change a document into another kind of document. | path:file "The document"
    convert {path} to text
    turn the document {path} into text
    change {path} to plain text
change_password | Change the password of a user. | user:word "The user"
    change the password of {user}
    set a new password for {user}
exchange_item | Exchange an item that was bought. | item:word "The item"; order:id "Order number"
    exchange the {item} of order {order}
    I want to exchange {item}, order {order}
silver_rate | Price of silver. |
    what is the price of silver
    how much is silver today
    silver rate
get_price | Look up the price of a product. | product:word "The product"
    how much is a {product}
    what does {product} cost
    price of {product}
    what's the value of {product}
list_files | List all known files. |
    list all files
    which files do you have
    show the files
list_countries | List the countries that can be visited. |
    list all countries
    which countries can I visit
    show me the available countries
list_units | List the units of measure that are known. |
    which units do you support
    list the units
get_pollen | Get the pollen count of a place. | location:city "City"
    pollen in {location}
    how much pollen is there in {location}
    is there pollen in {location} today
get_traffic | Get how busy the roads of a city are. | city:city "City"
    traffic in {city}
    how are the roads in {city}
    is there a traffic jam in {city} right now
get_snow_depth | Get how deep the snow is on a ski slope. | resort:city "Ski resort"
    how deep is the snow on the slopes of {resort}
    snow depth {resort}
get_water_level | Get the water level of a river. | river:word "River"
    how high is the {river}
    water level of {river}
get_news_forecast | Get what the papers expect of the coming days. | days?:small "Number of days"
    what do the papers expect
    political outlook for {days} days
calculate_area | Calculate the area of a rectangle. | width:medium "Width"; height:medium "Height"
    area of {width} by {height}
    calculate the area of a {width} x {height} rectangle
encode_text | Encode a text. | text:sentence "The text"
    encode {text}
    encode the text {text}
show_camera | Show what a camera sees. | camera:word "The camera"
    show the {camera} camera
    what's going on outside at {camera}
book_museum | Buy a ticket for a gallery. | gallery:phrase "The gallery"
    tickets for {gallery}
    visit {gallery}
ping_host | Check whether a machine answers. | host:url "Machine"
    ping {host}
    is {host} up
find_address | Find an address. | name:person "Who lives there"
    where does {name} live
    address of {name}
cut_grass | Mow the lawn. | area:small "Which part"
    mow the lawn in part {area}
    cut the grass of area {area}
"""
