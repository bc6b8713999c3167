# Runs the command line as a script would, without Qt: cmake -DCLI=… -DRESOURCES=… -DFOLDER=… -P cli_selftest.cmake
# The figures are those of a campus worked out by hand: 5 x 38 MW and 5 x 34.1 MW of gas with one unit of each kind in
# reserve, 200 MW of grid and 1,000 MW more from July 2026, a 1,200 MW substation, PUE 1.30, racks of 132 kW.
cmake_policy(VERSION 3.25)
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
set(ENV{WATTSCAPE_RESOURCES} ${RESOURCES})

# cli(<exit code> <arguments>...) runs the program in the folder; leaves `out` and `err`.
function(cli expected)
    execute_process(COMMAND ${CLI} ${ARGN} WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE code OUTPUT_VARIABLE stdout ERROR_VARIABLE stderr)
    if(NOT code EQUAL expected)
        message(SEND_ERROR "${ARGN}: exit code ${code}, not ${expected}: ${stderr}")
    endif()
    string(REGEX MATCHALL "\n" lines "${stderr}")
    list(LENGTH lines count)
    if(expected EQUAL 2 AND NOT count EQUAL 1)
        message(SEND_ERROR "${ARGN}: the error is not one line: ${stderr}")
    endif()
    set(out "${stdout}" PARENT_SCOPE)
    set(err "${stderr}" PARENT_SCOPE)
endfunction()

function(expect_text what actual wanted)
    string(FIND "${actual}" "${wanted}" place)
    if(place EQUAL -1)
        message(SEND_ERROR "${what} lacks “${wanted}”: ${actual}")
    endif()
endfunction()

# A sample, and the figures of the months before and after the grid grows.
cli(0 new --sample abilene a.plan.gpkg --json)
string(JSON fingerprint GET "${out}" fingerprint)

# month_end(<month>) leaves in `ends` what the answer says of the last day of the month, as it is written.
function(month_end month)
    cli(0 evaluate a.plan.gpkg --json --scope plan --month ${month})
    string(FIND "${out}" "\"month_end\"" place)
    string(SUBSTRING "${out}" ${place} -1 rest)
    set(ends "${rest}" PARENT_SCOPE)
endfunction()

month_end(2026-06)
foreach(figure firm_mw=488.4 facility_limit_mw=488.4 it_limit_mw=375.692308 racks_energised=2846.0 gpus_energised=204912.0)
    string(REGEX REPLACE "^(.*)=(.*)$" "\"\\1\":[\\2]" wanted ${figure})
    expect_text("June 2026" "${ends}" "${wanted}")
endforeach()
# Firm gas, 288.4 MW: 4 x 38 and 4 x 34.1.
expect_text("the sources" "${ends}" "\"firm_mw\":[152.0]")
expect_text("the sources" "${ends}" "\"firm_mw\":[136.4]")

month_end(2026-07)
expect_text("July 2026" "${ends}" "\"facility_limit_mw\":[1200.0]")
expect_text("July 2026" "${ends}" "\"it_limit_mw\":[923.076923]")

cli(0 evaluate a.plan.gpkg --month 2026-06)
expect_text("the table" "${out}" "375.7")
expect_text("the table" "${out}" "204912")

# Issues and their exit code.
cli(1 check a.plan.gpkg --json)
string(JSON schema GET "${out}" schema)
expect_text("check" "${schema}" "wattscape.check/1")
expect_text("check" "${out}" "\"from\":\"2026-05-06\"")
cli(0 new empty.plan.gpkg --name Empty --first-month 2026-01 --months 12)
cli(0 check empty.plan.gpkg --severity note)

# JSON goes out and in without loss.
cli(0 export json a.plan.gpkg -o a.json)
cli(0 export json a.plan.gpkg same.json)
file(SHA256 ${FOLDER}/a.json named)
file(SHA256 ${FOLDER}/same.json placed)
expect_text("the output named without an option" "${placed}" "${named}")
cli(0 import json a.json again.plan.gpkg --json)
string(JSON other GET "${out}" fingerprint)
expect_text("the plan that came back" "${other}" "${fingerprint}")
file(SHA256 ${FOLDER}/a.plan.gpkg first)
file(SHA256 ${FOLDER}/again.plan.gpkg second)
expect_text("the file that came back" "${second}" "${first}")

# CSV and GeoJSON.
cli(0 export csv a.plan.gpkg -o tables)
foreach(table series issues sites halls rollouts sources)
    if(NOT EXISTS ${FOLDER}/tables/${table}.csv)
        message(SEND_ERROR "export csv wrote no ${table}.csv")
    endif()
endforeach()
file(STRINGS ${FOLDER}/tables/series.csv june REGEX "^plan,,[^,]*,2026-06,")
expect_text("series.csv" "${june}" ",204912,")
expect_text("series.csv" "${june}" ",375.692308,")
cli(0 export geojson a.plan.gpkg)
string(JSON type GET "${out}" features 0 geometry type)
expect_text("the first feature" "${type}" "Point")

# The schema is the shipped one.
cli(0 schema)
file(READ ${RESOURCES}/plan.schema.json shipped)
if(NOT out STREQUAL shipped)
    message(SEND_ERROR "resources/plan.schema.json is not what the schema verb prints")
endif()

# What is wrong is said in one line, and nothing is done.
cli(2)
cli(2 fly a.plan.gpkg)
cli(2 check nowhere.plan.gpkg)
expect_text("the error" "${err}" "nowhere.plan.gpkg")
cli(2 new a.plan.gpkg)
expect_text("the error" "${err}" "exists already")
cli(2 new other.plan.gpkg --months 601)
cli(2 evaluate a.plan.gpkg --month 2040-01)
cli(2 evaluate a.plan.gpkg --scope sight)
cli(2 evaluate a.plan.gpkg --scope site:999999)
cli(2 export csv a.plan.gpkg --table nonsense)
file(WRITE ${FOLDER}/rubbish.plan.gpkg "rubbish")
cli(2 check rubbish.plan.gpkg)
expect_text("the error" "${err}" "not a plan")
file(READ ${FOLDER}/a.json text)
string(REPLACE "\"it_capacity_mw\": " "\"it_capacity_mw\": -" broken "${text}")
file(WRITE ${FOLDER}/broken.json "${broken}")
execute_process(COMMAND ${CLI} import json broken.json broken.plan.gpkg WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE code ERROR_VARIABLE problems)
expect_text("the problems" "${problems}" "/halls/0/it_capacity_mw")
expect_text("the problems" "${problems}" "/halls/1/it_capacity_mw")
if(NOT code EQUAL 2 OR EXISTS ${FOLDER}/broken.plan.gpkg OR EXISTS ${FOLDER}/other.plan.gpkg)
    message(SEND_ERROR "a refused plan was written, or the exit code ${code} is not 2")
endif()
cli(0 --help)
cli(0 evaluate --help)

# Core alone: no Qt anywhere behind it.
execute_process(COMMAND ldd ${CLI} OUTPUT_VARIABLE libraries)
if(libraries MATCHES "Qt")
    message(SEND_ERROR "wattscape-cli is linked with Qt: ${libraries}")
endif()
