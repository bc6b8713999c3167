#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace wattscape::ui {

/// A table of a report. Columns are as wide as their weights say; numbers stand on the right.
struct ReportTable {
    struct Column {
        QString head;
        double weight = 1;
        bool number = false;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QString empty;  ///< said when there are no rows
};

}  // namespace wattscape::ui
